/** What is told of employers beside the determinations: whom each is about, and what the hires come to together. */
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { employerTotals, isKnownRange, type Disclose, type EmployerTotal as EngineTotal, type PartTaken, type Range } from '../../src/entitlement';
import type { SubjectId } from '../../src/facts/envelope';
import { employerNumberOf, hireOf, residentIdOf } from '../../src/subgraph/agency';
import { Determination, EntitlementBoard } from './board.type';
import { DeterminedSubject, EmployerTotal, SubjectKind, type TakenFrom } from './determined-subject.type';
import type { EntitlementContext } from './entitlement-context';
import { missingFacts } from './missing-facts';
import { publishedEntitlement } from './published-entitlement';

@Resolver(() => Determination)
export class DeterminedSubjectResolver {
  @FieldResolver(() => DeterminedSubject, { description: 'Whom it is about: a person, an employer, or a hire.' })
  subject(@Root() { source }: Determination): DeterminedSubject {
    return determinedSubject(source.subject);
  }
}

@Resolver(() => EntitlementBoard)
export class EmployerTotalsResolver {
  @FieldResolver(() => [EmployerTotal], {
    description: 'Of an employer: what the entitlements asked for each hire come to for all its hires together. Empty when a person is asked about.',
  })
  employerTotals(@Root() { source: board }: EntitlementBoard, @Ctx() { policy, published, disclose }: EntitlementContext): EmployerTotal[] {
    return employerTotals(board.ruleSet, board.question, board.result).flatMap((total) => {
      const entry = published.get(total.entitlement);
      if (entry === undefined) return [];
      return [{
        entitlement: publishedEntitlement(entry, policy),
        ...shownTotal(total, disclose),
        missing: missingFacts(total.missing, policy),
      }];
    });
  }
}

function determinedSubject(subject: SubjectId): DeterminedSubject {
  const hire = hireOf(subject);
  if (hire !== null) return { kind: SubjectKind.HIRE, ...hire };
  const employerNumber = employerNumberOf(subject);
  return { kind: employerNumber === null ? SubjectKind.PERSON : SubjectKind.EMPLOYER, residentId: residentIdOf(subject), employerNumber };
}

function shownTotal(total: EngineTotal, disclose: Disclose): Omit<EmployerTotal, 'entitlement' | 'missing'> {
  const { employer, granted, claimed, parts, qualifying, open, leftOut } = total;
  return {
    employerNumber: employerNumberOf(employer) ?? employer,
    text: total.overHires.text,
    qualifyingHires: qualifying,
    openHires: open,
    hiresLeftOut: leftOut,
    claimedYuan: known(claimed),
    totalYuan: known(granted),
    atLeastYuan: granted.least,
    atMostYuan: Number.isFinite(granted.most) ? granted.most : null,
    takenFrom: parts.map((part) => shownPart(part, employer, disclose)),
  };
}

function shownPart({ from, held, taken, facts }: PartTaken, employer: SubjectId, disclose: Disclose): TakenFrom {
  const mayBeSeen = facts.every((fact) => disclose(fact, employer) === 'shown');
  return { name: from.text, heldYuan: mayBeSeen ? known(held) : null, takenYuan: known(taken) };
}

function known(range: Range): number | null {
  return isKnownRange(range) ? range.least : null;
}
