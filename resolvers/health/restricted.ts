/**
 * HIV and tuberculosis: facts that are derived here, decide a verdict here, and leave in no other way.
 *
 * Both diseases are notified by law within a day of being confirmed (传染病防治法), so that the absence of a case is a known no.
 */
import { validOn } from '../../src/database/history';
import { factsOfPersons } from '../../src/subgraph/agency';
import type { RestrictedFacts } from '../../src/subgraph/confidential';
import { known } from '../../src/subgraph/recorded';
import type { HealthLoaders, NotifiableCaseEntry } from './health.loader';

const factOf = { hiv: 'health.hiv_case', tb: 'health.tb_case' } as const satisfies Readonly<Record<NotifiableCaseEntry['kind'], string>>;

type RestrictedFactsOfHealth = Readonly<Record<(typeof factOf)[keyof typeof factOf], boolean>>;

export const restrictedFacts: RestrictedFacts<HealthLoaders> = {
  names: Object.values(factOf),
  // Tuberculosis is managed where the patient lives, which the residence register knows.
  needs: ['residence-permit'],
  facts: (question, loaders) => factsOfPersons<RestrictedFactsOfHealth>(question, async (residentId) => {
    const cases = validOn(await loaders.notifiableCases.load(residentId), question.asOf);
    const isCase = (kind: NotifiableCaseEntry['kind']) => {
      const found = cases.find((one) => one.kind === kind) ?? null;
      return known(found !== null, found);
    };
    return { [factOf.hiv]: isCase('hiv'), [factOf.tb]: isCase('tb') };
  }),
};
