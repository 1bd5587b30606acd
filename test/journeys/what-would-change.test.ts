/** What if, and what would change it: asked through the front door, of families whose story is told in their titles. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AdviceQuery, WhatIfQuery, WhatIfQueryVariables } from '../../src/operations/operations.generated';
import { family, startPlatform, type GraphQLAnswer, type TestPlatform } from '../support/platform';

const operation = (name: string): string => readFileSync(join(__dirname, '..', '..', 'src', 'operations', `${name}.graphql`), 'utf8');
const [adviceOperation, whatIfOperation] = [operation('advice'), operation('what-if')];

/** Rents a home in a small town, where a lawful dwelling and the wish are all that settlement asks; no month of urban insurance. */
const tenant = 'R0000003';
/** His permit was cancelled. */
const withoutPermit = 'R0000002';
/** Out of work, eleven months of unemployment insurance. */
const elevenMonths = 'R0000006';
const changchun = '220100';

type Side = NonNullable<WhatIfQuery['here']>;
const lineOf = (side: Side | null | undefined, entitlement: string) =>
  side?.entitlements?.difference?.find(({ determination }) => determination.residentId === tenant && determination.entitlement.id === entitlement);

describe('what if', () => {
  let yizhan: TestPlatform;
  beforeAll(async () => { yizhan = await startPlatform('what_would_change'); });
  afterAll(() => yizhan.close());

  const whatIf = (more: Partial<WhatIfQueryVariables> = {}): Promise<GraphQLAnswer<WhatIfQuery>> => yizhan.ask(whatIfOperation, { ...family(tenant), ...more });
  const advice = (residentId: string, only?: readonly string[]): Promise<GraphQLAnswer<AdviceQuery>> => yizhan.ask(adviceOperation, { ...family(residentId), only });

  const wants = { fact: 'wishes', value: ['settle'] };

  it('lays the supposed board beside the real one, and leaves the real one alone', async () => {
    const answer = await whatIf({ suppose: [wants], moved: [] });
    expect(answer.errors).toBeUndefined();
    expect(lineOf(answer.data?.here, 'residence.settlement')).toMatchObject({ verdictBefore: 'UNDETERMINED', verdictAfter: 'ELIGIBLE' });
    const real = await yizhan.ask<WhatIfQuery>(whatIfOperation, { ...family(tenant), suppose: [], moved: [] });
    expect(real.data?.here?.entitlements?.difference).toBeNull();
  });

  it('marks in the explanation what was supposed and what is on record', async () => {
    const settlement = lineOf((await whatIf({ suppose: [wants] })).data?.here, 'residence.settlement');
    const read = (settlement?.determination.conditions ?? []).flatMap(({ values }) => values);
    expect(read).toContainEqual({ subject: tenant, fact: 'wishes', isSupposed: true });
    expect(read).toContainEqual({ subject: tenant, fact: 'hukou.type', isSupposed: false });
  });

  it('a move to another city is an assessment there with the residence supposed: what a small town gives, a large city asks insurance for', async () => {
    const moved = [wants, { subject: tenant, fact: 'residence.city', value: changchun }];
    const { data } = await whatIf({ suppose: [wants], otherPlace: changchun, moved });
    expect(lineOf(data?.here, 'residence.settlement')?.verdictAfter).toBe('ELIGIBLE');
    const there = data?.there?.entitlements?.determinations.find(({ residentId, entitlement }) => residentId === tenant && entitlement.id === 'residence.settlement');
    expect(there?.verdict).toBe('INELIGIBLE');
    // What comes with living there at all: a free service that was the small town's before.
    expect(lineOf(data?.there, 'health.basic-public-health')).toMatchObject({ verdictBefore: 'INELIGIBLE', verdictAfter: 'ELIGIBLE' });
  });

  it.each([
    ['of the wrong type', { fact: 'settled', value: 'yes' }, '`settled` of `person:R0000003`: expected true or false, got "yes".'],
    ['of nobody here', { subject: 'R9999999', fact: 'settled', value: true }, '`person:R9999999` is not among the subjects of this assessment; name somebody of the family asked about.'],
    ['that is misspelt', { fact: 'setled', value: true }, 'Did you mean `settled`?'],
    ['that is derived', { fact: 'age', value: 30 }, 'this is derived; suppose the recorded facts that it rests on.'],
    ['of another day', { fact: 'as_of', value: '2017-01-01' }, 'this comes with the question; ask for another day or place instead.'],
    ['of another husband', { fact: 'spouse', value: 'person:R0000009' }, 'who is whose relative or employer comes from the registers.'],
  ])('refuses a supposition %s, and says which and what to do', async (_, supposition, message) => {
    const { data, errors = [] } = await whatIf({ suppose: [supposition] });
    expect(data?.here?.entitlements ?? null).toBeNull();
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_INPUT']);
    expect(errors[0]?.message).toContain(message);
    // The other half of the operation is answered.
    expect(data?.there?.entitlements).not.toBeNull();
  });

  it('never repeats an identity number that was typed for a person', async () => {
    const number = '220182198402030011';
    const { errors } = await whatIf({ suppose: [{ subject: number, fact: 'settled', value: true }] });
    expect(errors).toHaveLength(1);
    expect(JSON.stringify(errors)).not.toContain(number);
  });

  it('tells the man without a permit that a valid one is his own step, and what it brings', async () => {
    const { data, errors } = await advice(withoutPermit);
    expect(errors).toBeUndefined();
    const [best] = data?.assessment?.entitlements?.nextSteps ?? [];
    expect(best).toMatchObject({
      subject: withoutPermit, fact: 'residence_permit.status', value: 'valid', actor: { kind: 'RESIDENT', subject: withoutPermit }, isFormality: true, persons: 1, losses: [],
    });
    expect(best?.gains.map(({ determination }) => determination.entitlement.id)).toContain('residence.permit-public-services');
    expect(best?.newlyEligible).toBe(best?.gains.length);
  });

  it('tells the man of eleven months that the twelfth comes with time, and that his wish to work has to be asked', async () => {
    const { data } = await advice(elevenMonths, ['social-insurance.unemployment-benefit']);
    const own = data?.assessment?.entitlements?.determinations.find(({ residentId }) => residentId === elevenMonths);
    expect(own).toMatchObject({
      verdict: 'INELIGIBLE',
      wouldChange: {
        canBeChanged: true, isCut: false,
        paths: [{
          isOpen: true,
          conditions: [
            // A month from 1 September, if contributions are paid on.
            { state: 'NOT_MET', actors: [{ kind: 'TIME', day: '2016-10-01' }], ways: [{ changes: [{ fact: 'insurance.unemployment.months', choices: [12], bound: 'AT_LEAST' }] }] },
            { state: 'UNKNOWN', actors: [{ kind: 'RESIDENT', subject: elevenMonths }] },
          ],
        }],
      },
    });
  });

  it('says of what nobody can change that nobody can, and of a yes nothing', async () => {
    const { data } = await advice(elevenMonths, ['health.maternal-child', 'culture.public-facilities']);
    const of = (id: string) => data?.assessment?.entitlements?.determinations.find(({ residentId, entitlement }) => residentId === elevenMonths && entitlement.id === id);
    expect(of('health.maternal-child')).toMatchObject({ verdict: 'INELIGIBLE', wouldChange: { canBeChanged: false } });
    expect(of('culture.public-facilities')).toMatchObject({ verdict: 'ELIGIBLE', wouldChange: null });
  });

  it('shows no hidden value among what would have to be true', async () => {
    const { data } = await advice(withoutPermit);
    const changes = (data?.assessment?.entitlements?.determinations ?? [])
      .flatMap(({ wouldChange }) => wouldChange?.paths ?? []).flatMap(({ conditions }) => conditions).flatMap(({ ways }) => ways).flatMap((way) => way.changes);
    const sensitive = changes.filter(({ fact }) => ['household.income_per_capita', 'memberships', 'health.maternity_event'].includes(fact ?? ''));
    expect(sensitive.length).toBeGreaterThan(0);
    expect(sensitive.every(({ choices }) => choices === null)).toBe(true);
  });
});
