/** The same family asked about on two days: the records stay, the law is that of the day, and the answer says which. */
import { namedFamilies } from '../../src/population/named-families';
import { startPlatform, type TestPlatform } from '../support/platform';

const query = `query Law($resident: ResidentReference!, $asOf: Date!, $only: [ID!], $answers: [FactAnswer!]) {
  assessment(resident: $resident, place: "220100", asOf: $asOf) {
    entitlements(only: $only, answers: $answers) {
      determinations {
        residentId
        entitlement { id name { zh } legalBasis { law from until } }
        verdict
        decidedBy { law from confidence }
        law { law standing confidence }
        beside { law isOpinion confidence change { zh } verdict answersOtherwise missing { fact isAskable } differing { id difference state decidingState } }
        conditions { kind citation { law } }
      }
    }
  }
}`;

interface Determination {
  readonly residentId: string;
  readonly entitlement: { readonly id: string; readonly name: { readonly zh: string }; readonly legalBasis: readonly { readonly law: string; readonly from: string | null; readonly until: string | null }[] };
  readonly verdict: string;
  readonly decidedBy: readonly { readonly law: string; readonly from: string; readonly confidence: string }[];
  readonly law: readonly { readonly law: string; readonly standing: string; readonly confidence: string }[];
  readonly beside: readonly {
    readonly law: string; readonly isOpinion: boolean; readonly confidence: string; readonly change: { readonly zh: string } | null; readonly verdict: string; readonly answersOtherwise: boolean;
    readonly missing: readonly { readonly fact: string; readonly isAskable: boolean }[];
    readonly differing: readonly { readonly id: string; readonly difference: string; readonly state: string; readonly decidingState: string | null }[];
  }[];
  readonly conditions: readonly { readonly kind: string; readonly citation: { readonly law: string } | null }[];
}

interface Answer {
  readonly assessment: { readonly entitlements: { readonly determinations: readonly Determination[] } };
}

function residentOf(title: string): string {
  const found = namedFamilies.find((one) => one.title.en === title);
  if (found === undefined) throw new Error(`There is no family “${title}”.`);
  return found.residentId;
}

describe('the law of the day', () => {
  let yizhan: TestPlatform;
  beforeAll(async () => { yizhan = await startPlatform('law_in_time'); });
  afterAll(() => yizhan.close());

  async function ask(residentId: string, asOf: string, only: readonly string[], answers: readonly unknown[] = []): Promise<readonly Determination[]> {
    const { data, errors } = await yizhan.ask<Answer>(query, { resident: { residentId }, asOf, only, answers });
    expect(errors).toBeUndefined();
    return data?.assessment.entitlements.determinations ?? [];
  }

  async function one(residentId: string, asOf: string, entitlement: string, answers: readonly unknown[] = []): Promise<Determination> {
    const found = (await ask(residentId, asOf, [entitlement], answers)).find((determination) => determination.residentId === residentId);
    if (found === undefined) throw new Error(`${entitlement} was not determined.`);
    return found;
  }

  const unpaid = residentOf('Wages unpaid, employer gone');
  const wages = 'labour.wage-arrears-emergency-fund';

  it('is the Opinion in 2016 and the regulation in 2024, for the same unpaid wages', async () => {
    const [before, after] = [await one(unpaid, '2016-09-01', wages), await one(unpaid, '2024-09-01', wages)];
    expect(before.decidedBy).toEqual([]);
    expect(after.decidedBy).toEqual([{ law: '保障农民工工资支付条例', from: '2020-05-01', confidence: 'verified' }]);
    expect(before.law).toContainEqual({ law: '保障农民工工资支付条例', standing: 'NOT_YET', confidence: 'verified' });
    expect(after.law).toContainEqual({ law: '保障农民工工资支付条例', standing: 'IN_FORCE', confidence: 'verified' });
  });

  it('stands in the clauses: in 2016 no condition of the family cites a law that came later', async () => {
    const later = ['保障农民工工资支付条例', '疫苗管理法', '农村集体经济组织法', '民法典', '契税法', '土地管理法'];
    const cited = (all: readonly Determination[]) => new Set(all.flatMap(({ conditions }) => conditions.flatMap(({ citation }) => citation?.law ?? [])));
    const only = [wages, 'labour.general-contractor-liability', 'health.immunisation', 'land.keep-after-settlement', 'land.voluntary-return', 'residence.residence-permit'];
    const [in2016, in2024] = [cited(await ask(unpaid, '2016-09-01', only)), cited(await ask(unpaid, '2024-09-01', only))];
    expect(later.filter((law) => in2016.has(law))).toEqual([]);
    expect([...in2024]).toEqual(expect.arrayContaining(['保障农民工工资支付条例', '农村土地承包法']));
    expect([in2016.has('居住证暂行条例'), in2024.has('居住证暂行条例')]).toEqual([true, true]);
  });

  it('follows the child: the regulation on vaccines in 2016, the law on vaccines in 2019', async () => {
    const parent = residentOf('A child with vaccine doses overdue');
    const laws = async (asOf: string) => (await ask(parent, asOf, ['health.immunisation'])).flatMap(({ conditions }) => conditions.flatMap(({ citation }) => citation?.law ?? []));
    expect(new Set(await laws('2016-09-01'))).toEqual(new Set(['疫苗流通和预防接种管理条例']));
    expect(new Set(await laws('2019-12-01'))).toEqual(new Set(['疫苗管理法']));
  });

  const trader = residentOf('A snack bar of her own, with the certificate');
  const deduction = 'tax.self-employed-deduction';

  it('keeps the text where the catalogue does, and shows beside what the tax office also asks', async () => {
    const { verdict, beside } = await one(trader, '2016-09-01', deduction);
    expect(verdict).toBe('ELIGIBLE');
    expect(beside.find(({ law }) => law === '财税〔2014〕39号')).toEqual({
      law: '财税〔2014〕39号', isOpinion: false, confidence: 'verified', change: { zh: expect.stringContaining('注明“自主创业税收政策”') as unknown }, verdict: 'UNDETERMINED', answersOtherwise: true,
      missing: [{ fact: 'job_certificate.endorsed_for_own_business', isAskable: true }],
      differing: [{ id: 'certificate-endorsed', difference: 'ADDED', state: 'UNKNOWN', decidingState: null }],
    });
  });

  it('keeps the ceiling of the Opinion under every later notice, whose own is told beside', async () => {
    const on = async (asOf: string) => {
      const { decidedBy, beside } = await one(trader, asOf, deduction);
      return [decidedBy.map(({ law }) => law), ...beside.map(({ law, change }) => [law, change?.zh.split('；').slice(0, 2).join('；') ?? null])];
    };
    const text = ['吉政发〔2015〕29号', null];
    expect([await on('2019-01-01'), await on('2023-01-01'), await on('2028-01-01')]).toEqual([
      [['财税〔2016〕36号'], text, ['财税〔2019〕22号', '国家限额12000元，可上浮20%，按14400元列示；《意见》规定的9600元为准']],
      [['财税〔2016〕36号'], text, ['财政部、税务总局、人力资源社会保障部、农业农村部公告2023年第15号', '国家限额20000元，可上浮20%，按24000元列示；《意见》规定的9600元为准']],
      [['财税〔2016〕36号'], text],
    ]);
  });

  it('lets the certificate on the counter settle the layer beside, and never the determination', async () => {
    const endorsed = (value: boolean) => [{ residentId: trader, fact: 'job_certificate.endorsed_for_own_business', value }];
    const answered = async (value: boolean) => {
      const { verdict, beside } = await one(trader, '2016-09-01', deduction, endorsed(value));
      return [verdict, beside.find(({ law }) => law === '财税〔2014〕39号')?.verdict];
    };
    expect([await answered(true), await answered(false)]).toEqual([['ELIGIBLE', 'ELIGIBLE'], ['ELIGIBLE', 'INELIGIBLE']]);
  });

  it('names an entitlement as that day names it', async () => {
    const name = async (asOf: string) => (await one(trader, asOf, 'finance.small-guaranteed-loan')).entitlement.name.zh;
    expect([await name('2015-04-30'), await name('2015-05-01')]).toEqual(['小额担保贷款（创业担保贷款）', '创业担保贷款（原小额担保贷款）']);
  });

  it('is told with its first and last day in the catalogue of the entitlement', async () => {
    const { entitlement } = await one(unpaid, '2024-09-01', 'justice.legal-aid');
    expect(entitlement.legalBasis).toEqual(expect.arrayContaining([
      { law: '法律援助条例', from: '2003-09-01', until: '2021-12-31' }, { law: '法律援助法', from: '2022-01-01', until: null },
    ]));
  });
});
