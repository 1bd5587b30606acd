/** That somebody of the family was at a counter is theirs to tell: what the others hear of such a look, through the graph. */
import { unwrittenLook } from '../support/looks';
import { family, startPlatform, type TestPlatform } from '../support/platform';
import { askAs, circleOf, clerk, writtenLooks } from '../support/viewers';

const [wife, husband, child] = ['R0000011', 'R0000012', 'R0000013'] as const;
const ids = [wife, husband, child].map((id) => `person:${id}`);
const ofAll = [{ subjects: ids, fields: { housing: ['Assessment.housingFacts'], justice: ['Resident.justice'] } }];

const operation = `query WhoLooked($resident: ResidentReference!, $place: PlaceCode!, $asOf: Date, $last: Int!) {
  assessment(resident: $resident, place: $place, asOf: $asOf) { members { resident { id whoLooked(last: $last) {
    id zh en day isWithheldInPart at viewer role purpose purposeInWords { zh } visit place counter isEmergency reason agencies { id } fields verdictsTold
  } } } }
}`;

type Look = Readonly<Record<string, unknown>>;
interface Answer {
  readonly assessment: { readonly members: readonly { readonly resident: { readonly id: string; readonly whoLooked: readonly Look[] | null } }[] };
}

let yizhan: TestPlatform;
beforeAll(async () => { yizhan = await startPlatform('withheld'); });
afterAll(() => yizhan.close());

/** By resident, at a visit at which one of the family is there. */
async function told(asking: string, last = 50): Promise<Readonly<Record<string, readonly Look[] | null>>> {
  const circle = circleOf({ self: [asking], ward: [child], household: [wife, husband].filter((id) => id !== asking) });
  const { data, errors } = await askAs<Answer>(yizhan, clerk(circle), operation, { ...family(child), last });
  // Of an adult who is not there, who looked is told to nobody.
  expect((errors ?? []).filter(({ extensions }) => extensions.code !== 'FORBIDDEN')).toEqual([]);
  return Object.fromEntries(data?.assessment.members.map(({ resident: { id, whoLooked } }) => [id, whoLooked]) ?? []);
}

/** Looks of that day alone; asking is itself a look. */
const on = (day: string, looks: readonly Look[] | null | undefined): readonly Look[] => (looks ?? []).filter((look) => look['day'] === day);

it('tells her of her visit in whole, and him the day, the kind of office and the agencies', async () => {
  await writtenLooks(yizhan, [{ at: '2016-09-01T02:20:00.000Z', reads: ofAll, present: [`person:${wife}`], visit: 'visit-of-hers', counter: '7' }], unwrittenLook);
  const hers = on('2016-09-01', (await told(wife))[wife]);
  expect(hers).toEqual([expect.objectContaining({ isWithheldInPart: false, visit: 'visit-of-hers', place: '220100', counter: '7' })]);
  const byHim = await told(husband);
  const withheld = {
    id: expect.stringMatching(/^[0-9a-f]{32}$/) as string, day: '2016-09-01', isWithheldInPart: true, agencies: [{ id: 'housing' }, { id: 'justice' }],
    at: null, viewer: null, role: null, purpose: null, purposeInWords: null, visit: null, place: null, counter: null, isEmergency: null, reason: null,
    fields: null, verdictsTold: null,
  };
  expect(on('2016-09-01', byHim[husband])).toEqual([{
    ...withheld,
    zh: '2016年9月1日，政务大厅查阅了您的住房、司法记录；其余内容依规则不予告知。',
    en: 'On 1 September 2016, a one-stop hall looked at your records: Housing; Justice. The rest is withheld by rule.',
  }]);
  expect(on('2016-09-01', byHim[child])).toEqual([expect.objectContaining({ isWithheldInPart: true, visit: null, place: null, counter: null, at: null })]);
  expect(hers[0]?.['id']).not.toBe(on('2016-09-01', byHim[husband])[0]?.['id']);
});

it('tells nobody of looks at another adult of the family', async () => {
  expect((await told(husband))[wife]).toBeNull();
  expect((await told(wife))[husband]).toBeNull();
});

it('tells nobody who was not there of a visit at which somebody protected was, and leaves no gap', async () => {
  const guarded = { reads: ofAll, present: [`person:${wife}`], isConfidential: true };
  await writtenLooks(yizhan, [
    { at: '2016-09-02T02:00:00.000Z', ...guarded }, { at: '2016-09-02T02:05:00.000Z', ...guarded }, { at: '2016-09-02T02:10:00.000Z', ...guarded },
    { at: '2016-09-02T02:15:00.000Z', reads: ofAll, present: [`person:${husband}`] },
  ], unwrittenLook);
  expect(on('2016-09-02', (await told(wife))[wife])).toHaveLength(4);
  expect(on('2016-09-02', (await told(wife))[child])).toHaveLength(4);
  const byHim = await told(husband);
  expect(on('2016-09-02', byHim[husband])).toHaveLength(1);
  expect(on('2016-09-02', byHim[child])).toHaveLength(1);
  const all = byHim[husband]?.length ?? 0;
  expect((await told(husband, all))[husband]).toHaveLength(all);
});

it('says nothing of the hour by the place in the order', async () => {
  await writtenLooks(yizhan, [
    { at: '2016-09-05T01:00:00.000Z', reads: ofAll, present: [`person:${husband}`] },
    { at: '2016-09-05T02:00:00.000Z', reads: ofAll, present: [`person:${wife}`] },
    { at: '2016-09-05T03:00:00.000Z', reads: ofAll, present: [`person:${husband}`] },
  ], unwrittenLook);
  expect(on('2016-09-05', (await told(husband))[husband]).map(({ at }) => at)).toEqual(['2016-09-05T03:00:00.000Z', '2016-09-05T01:00:00.000Z', null]);
});
