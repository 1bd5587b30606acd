/**
 * One assessment without a graph: the registry says whom it is about, the agencies answer side by side, the engine determines.
 *
 * The answer is the `data` that the platform gives to `bench/assessment.graphql`; `test/bench/floor.test.ts` holds the two together.
 */
import 'reflect-metadata';
import { AssessmentResolver } from '../../resolvers/registry/assessment.resolver';
import { factsUsed, type Policy } from '../../src/entitlement';
import type { FactsOfSubject, SubjectId } from '../../src/facts/envelope';
import { residentIdOf, type FactsQuestion } from '../../src/subgraph/agency';
import { openAgencies, type AgencyAnswer, type Records } from './agencies';
import { benchViewer } from '../viewers';
import { agenciesAnswered, boardOf, openDesk } from './board';

export interface AssessmentQuestion {
  readonly resident: { readonly residentId: string };
  readonly place: string;
  readonly asOf: string;
}

export interface Floor {
  /** Throws a `Failure` for a resident or a place that is not known. */
  assess(question: AssessmentQuestion): Promise<{ readonly assessment: object }>;
  close(): Promise<void>;
}

const opening = new AssessmentResolver();

export function openFloor(policy: Policy, records: Records): Floor {
  const used = factsUsed(policy);
  const { registry, others } = openAgencies(records, (agency) => used.get(agency) ?? []);
  const agencies = [registry, ...others];
  const desk = openDesk(policy, new Map(agencies.map(({ name, recordAudience }) => [name, recordAudience])));
  return {
    async assess({ resident, place, asOf }) {
      const atRegistry = registry.visit(asOf, benchViewer(resident.residentId));
      const assessment = await opening.assessment(resident, place, asOf, atRegistry.context);
      const members = opening.members(assessment, { viewer: benchViewer(...residentsOf(assessment)) });
      const residents = members.map((member) => member.resident);
      const answers = await Promise.all([atRegistry, ...others.map((agency) => agency.visit(asOf))].map((visit) => visit.answer(assessment, residents)));
      const answeredAt = new Date().toISOString();
      return {
        assessment: {
          id: assessment.id,
          asOf,
          place,
          agencies: agenciesAnswered(desk, answeredAt),
          members: members.map(({ relation }, index) => ({ relation, resident: Object.assign({}, ...answers.map(({ parts }) => parts[index])) as object })),
          entitlements: boardOf(assessment, familyOf(assessment), allFacts(assessment, answers), desk),
        },
      };
    },
    async close() {
      await Promise.all(agencies.map((agency) => agency.close()));
    },
  };
}

/** Those who live as one; the members of the assessment as subjects of the rules. */
function familyOf({ subjects }: FactsQuestion): FactsQuestion['subjects'] {
  const [asker] = subjects;
  return subjects.filter((subject) => subject === asker || (subject.household !== null && subject.household === asker?.household));
}

/** Everybody whom the assessment names, so that nobody of the family is left out. */
function residentsOf({ subjects }: FactsQuestion): readonly string[] {
  return subjects.flatMap(({ id }) => residentIdOf(id) ?? []);
}

function allFacts({ subjects }: FactsQuestion, answers: readonly AgencyAnswer[]): ReadonlyMap<SubjectId, FactsOfSubject> {
  return new Map(subjects.map(({ id }) => [id, Object.assign({}, ...answers.map(({ facts }) => facts.get(id))) as FactsOfSubject]));
}
