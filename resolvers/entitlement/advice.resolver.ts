/** Says what would change a verdict, and which step would help most. Nothing is worked out before it is asked for. */
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { nextSteps, wouldChange, type Actor as EngineActor, type NextStep as EngineStep, type Policy, type StepOutcome, type ToldChange } from '../../src/entitlement';
import { Actor, FactChange, NextStep, WouldChange } from './advice.type';
import { Determination, EntitlementBoard } from './board.type';
import type { DeterminedBoard } from './determined-board';
import type { EntitlementContext } from './entitlement-context';
import { citation } from './explanation-lines';
import { ConditionState } from './explanation.type';
import { agencyName, factLabel, subjectName } from './names';
import { boardSupposing } from './suppositions';
import { differenceLines } from './what-if.resolver';
import { DifferenceLine } from './what-if.type';

@Resolver(() => Determination)
export class WouldChangeResolver {
  @FieldResolver(() => WouldChange, {
    nullable: true,
    description: 'What would have to be true for it to be ELIGIBLE, and who could act: the smallest sets of conditions. Null when it is ELIGIBLE.',
  })
  wouldChange(@Root() { source, board: { ruleSet } }: Determination, @Ctx() { policy, disclose }: EntitlementContext): WouldChange | null {
    const advice = wouldChange(ruleSet, source, disclose);
    if (advice === null) return null;
    const { canBeChanged, isCut, paths } = advice;
    return {
      canBeChanged, isCut,
      paths: paths.map(({ isOpen, conditions }) => ({
        isOpen,
        conditions: conditions.map(({ id, text, citation: cited, state, isOpen: canBeMet, actors, ways }) => ({
          id, text, citation: citation(cited), state: ConditionState[state], isOpen: canBeMet,
          actors: actors.map((actor) => shownActor(actor, policy)),
          ways: ways.map((way) => ({ changes: way.map((change) => shownChange(change, policy)) })),
        })),
      })),
    };
  }
}

/** A step and the board that it was worked out for, so that what it would change is laid out only for whoever reads it. */
interface StepOfBoard extends Omit<NextStep, 'gains' | 'losses'> {
  readonly source: EngineStep;
  readonly board: DeterminedBoard;
}

@Resolver(() => EntitlementBoard)
export class NextStepsResolver {
  @FieldResolver(() => [NextStep], {
    description:
      'The five most useful single steps, each judged by determining the board again: formalities first, then what the family or the employer would ' +
      'have to want, then what an agency would have to decide; within each by how many determinations become ELIGIBLE, then by yuan a year. Only known facts are changed: what is unknown is asked for (`questions`). Empty where no single step would do.',
  })
  nextSteps(@Root() { source: board }: EntitlementBoard, @Ctx() { policy, disclose }: EntitlementContext): StepOfBoard[] {
    return nextSteps(board.ruleSet, { determinations: board.concerning, disclose }).map((source) => ({
      source,
      board,
      subject: subjectName(source.subject),
      fact: source.fact,
      label: factLabel(policy, source.fact),
      value: source.value,
      text: source.text,
      actor: shownActor(source.actor, policy),
      isFormality: source.isFormality,
      newlyEligible: source.gains.length,
      persons: source.persons,
      yuanPerYear: source.yuanPerYear,
      yuanOnce: source.yuanOnce,
    }));
  }
}

@Resolver(() => NextStep)
export class StepOutcomeResolver {
  @FieldResolver(() => [DifferenceLine])
  gains(@Root() step: StepOfBoard, @Ctx() context: EntitlementContext): DifferenceLine[] {
    return linesOf(step.source.gains, step, context);
  }

  @FieldResolver(() => [DifferenceLine])
  losses(@Root() step: StepOfBoard, @Ctx() context: EntitlementContext): DifferenceLine[] {
    return linesOf(step.source.losses, step, context);
  }
}

const boardsWithSteps = new WeakMap<EngineStep, readonly DifferenceLine[]>();

function linesOf(outcomes: readonly StepOutcome[], { source, board }: StepOfBoard, { disclose }: EntitlementContext): DifferenceLine[] {
  const known = boardsWithSteps.get(source);
  const lines = known ?? differenceLines(boardSupposing(board, source, disclose), board.result);
  boardsWithSteps.set(source, lines);
  return lines.filter(({ determination: { source: one } }) => outcomes.some(({ entitlement, subject }) => one.entitlement === entitlement && one.subject === subject));
}

function shownChange({ actor, subject, fact, choices, bound, isDisclosed }: ToldChange, policy: Policy): FactChange {
  return {
    subject: subject === undefined ? null : subjectName(subject),
    fact: fact ?? null,
    label: fact === undefined ? null : factLabel(policy, fact),
    choices: isDisclosed ? choices : null,
    bound: bound ?? null,
    actor: shownActor(actor, policy),
  };
}

function shownActor(actor: EngineActor, policy: Policy): Actor {
  return {
    kind: actor.kind,
    subject: 'subject' in actor && actor.subject !== undefined ? subjectName(actor.subject) : null,
    agency: actor.kind === 'agency' ? agencyName(policy, actor.agency) : null,
    day: actor.kind === 'time' ? (actor.day ?? null) : null,
  };
}
