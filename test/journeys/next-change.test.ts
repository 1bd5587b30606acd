/** What is foretold of a family comes true: asked anew on the day before, every agency gives the verdict of today, and on the day the other one. */
import { addDays } from '../../src/facts/days';
import { namedFamilies } from '../../src/population/named-families';
import { family, startPlatform, type TestPlatform } from '../support/platform';

const query = (fields: string) => `query ($resident: ResidentReference!, $place: PlaceCode!, $asOf: Date) {
  assessment(resident: $resident, place: $place, asOf: $asOf) {
    entitlements { determinations { residentId entitlement { id } verdict ${fields} } }
  }
}`;
const foretelling = query('nextChange { on verdict because { kind condition state subject fact text { zh en } } } conditions { values { fact } }');
const plain = query('');

type Verdict = 'ELIGIBLE' | 'INELIGIBLE' | 'UNDETERMINED';

interface Told {
  readonly residentId: string;
  readonly entitlement: { readonly id: string };
  readonly verdict: Verdict;
}

interface Foretold extends Told {
  readonly nextChange: { readonly on: string; readonly verdict: Verdict | null; readonly because: readonly Reason[] } | null;
  readonly conditions: readonly { readonly values: readonly { readonly fact: string }[] }[];
}

interface Reason {
  readonly kind: string;
  readonly condition: string | null;
  readonly state: string | null;
  readonly subject: string | null;
  readonly fact: string | null;
  readonly text: { readonly zh: string; readonly en: string };
}

interface Answered<One> {
  readonly assessment: { readonly entitlements: { readonly determinations: readonly One[] } | null } | null;
}

/** The last day that may be asked about. */
const lastDay = '2100-12-31';

describe('the next change of a verdict', () => {
  let yizhan: TestPlatform;
  beforeAll(async () => { yizhan = await startPlatform('next_change'); });
  afterAll(() => yizhan.close());

  const ask = async <One>(source: string, variables: ReturnType<typeof family>): Promise<readonly One[]> =>
    (await yizhan.ask<Answered<One>>(source, variables)).data?.assessment?.entitlements?.determinations ?? [];

  async function changeOf(residentId: string, entitlement: string, asOf?: string): Promise<Foretold['nextChange']> {
    const asked = family(residentId);
    const all = await ask<Foretold>(foretelling, asOf === undefined ? asked : { ...asked, asOf });
    const found = all.find((one) => one.residentId === residentId && one.entitlement.id === entitlement);
    if (found === undefined) throw new Error(`The board holds no ${entitlement}.`);
    return found.nextChange;
  }

  it('is the day after the last one of an endorsement, and says which record ends', async () => {
    // Endorsed on 8 January 2016: due again by 8 January 2017, and suspended from the day after (居住证暂行条例 art. 10).
    expect(await changeOf('R0000003', 'residence.permit-public-services')).toEqual({
      on: '2017-01-09',
      verdict: 'INELIGIBLE',
      because: [{
        kind: 'RECORD_ENDS', condition: 'permit-valid', state: 'NOT_MET', subject: 'R0000003', fact: 'residence_permit.status',
        text: expect.objectContaining({ en: expect.stringMatching(/^The record of “.+” holds until 2017-01-08; from then on, not met: /) as string }) as Reason['text'],
      }],
    });
  });

  it('comes true for every named family', async () => {
    let decided = 0;
    for (const { residentId } of namedFamilies) {
      const asked = family(residentId);
      const today = await ask<Foretold>(foretelling, asked);
      const changes = today.filter((one) => one.nextChange !== null && one.nextChange.on <= lastDay && !restsOnSchoolRegister(one));
      const verdicts = new Map<string, readonly Told[]>();
      for (const on of new Set(changes.flatMap(({ nextChange }) => (nextChange === null ? [] : [addDays(nextChange.on, -1), nextChange.on])))) {
        verdicts.set(on, await ask<Told>(plain, { ...asked, asOf: on }));
      }
      const on = (day: string, { residentId: of, entitlement }: Told) =>
        verdicts.get(day)?.find((one) => one.residentId === of && one.entitlement.id === entitlement.id)?.verdict;
      for (const one of changes) {
        if (one.nextChange === null) continue;
        const { on: day, verdict } = one.nextChange;
        const told = [one.entitlement.id, one.residentId, day];
        expect([...told, on(addDays(day, -1), one)]).toEqual([...told, one.verdict]);
        const then = on(day, one);
        // Who has outgrown a kind of beneficiary is no longer told of its entitlements; and what is foretold as open, an agency may know by then.
        if (verdict === 'UNDETERMINED' || then === undefined) continue;
        expect([...told, then]).toEqual([...told, verdict]);
        decided += 1;
      }
    }
    expect(decided).toBeGreaterThan(150);
  }, 240_000);
});

/** The next term is entered into the register when it begins: that somebody goes on to school nobody records beforehand. */
function restsOnSchoolRegister({ conditions }: Foretold): boolean {
  return conditions.some(({ values }) => values.some(({ fact }) => fact.startsWith('enrolment.')));
}
