/** Lays the supposed board beside the real one. */
import { FieldResolver, Resolver, Root } from 'type-graphql';
import { differencesOf, type Determinations } from '../../src/entitlement';
import { EntitlementBoard, Verdict } from './board.type';
import { asDetermination } from './determination.resolver';
import type { DeterminedBoard } from './determined-board';
import { DifferenceLine } from './what-if.type';

@Resolver(() => EntitlementBoard)
export class WhatIfResolver {
  @FieldResolver(() => [DifferenceLine], {
    nullable: true,
    description: 'Where the supposed board differs from the real one, in the order of the determinations: verdict, amount or duration. Null when nothing was supposed.',
  })
  difference(@Root() { source: board }: EntitlementBoard): DifferenceLine[] | null {
    return board.real === undefined ? null : differenceLines(board, board.real);
  }
}

export function differenceLines(board: DeterminedBoard, real: Determinations): DifferenceLine[] {
  return differencesOf(board.concerning, real.determinations).map(({ supposed, before, amountBefore, durationMonthsBefore }) => ({
    determination: asDetermination(supposed, board),
    verdictBefore: Verdict[before],
    verdictAfter: Verdict[supposed.verdict],
    amountYuanBefore: amountBefore,
    amountYuanAfter: supposed.amount ?? null,
    durationMonthsBefore,
    durationMonthsAfter: supposed.durationMonths ?? null,
  }));
}
