/** What the list of example residents promises, a clerk sees: each story is told by its title, and this table holds the titles to it. */
import { namedFamilies } from '../../src/population/named-families';
import { determinationOf, family, startPlatform, type TestPlatform } from '../support/platform';

type Expected = readonly [entitlement: string, verdict: 'ELIGIBLE' | 'INELIGIBLE' | 'UNDETERMINED', more?: { readonly yuan?: number; readonly missing?: readonly string[]; readonly of?: string }];

const stories: Readonly<Record<string, readonly Expected[]>> = {
  'Half a year complete on the very day': [['residence.residence-permit', 'ELIGIBLE']],
  'Permit cancelled': [['residence.permit-endorsement', 'INELIGIBLE'], ['residence.permit-public-services', 'INELIGIBLE'], ['residence.residence-permit', 'ELIGIBLE']],
  'Settlement into a small town from a rented home': [
    ['residence.settlement', 'UNDETERMINED', { missing: ['wishes'] }],
    ['land.no-exit-condition', 'UNDETERMINED', { missing: ['wishes'] }],
  ],
  'Unemployment benefit: only his wish is missing': [['social-insurance.unemployment-benefit', 'UNDETERMINED', { missing: ['wishes'] }]],
  'Unemployment insurance: eleven months': [['social-insurance.unemployment-benefit', 'INELIGIBLE']],
  'A home in the city: public rental refused': [['housing.public-rental', 'INELIGIBLE'], ['housing.provident-fund', 'ELIGIBLE']],
  'Buying the first home': [['housing.purchase-deed-tax-relief', 'ELIGIBLE', { yuan: 3000 }], ['housing.purchase-stamp-duty-relief', 'ELIGIBLE', { yuan: 0 }]],
  'Months held in another province, not transferred': [['social-insurance.relation-transfer', 'ELIGIBLE']],
  'Father’s endorsement lapsed, mother’s permit valid, child at school age': [['education.compulsory-schooling', 'ELIGIBLE', { yuan: 0 }]],
  'A gap in the father’s contributions before the gaokao': [['education.gaokao-at-destination', 'INELIGIBLE']],
  'The whole family moved its hukou into Jilin': [['education.gaokao-at-destination', 'ELIGIBLE']],
  'A child with vaccine doses overdue': [['health.immunisation', 'ELIGIBLE', { yuan: 0 }]],
  'Wages unpaid, employer gone': [
    ['labour.timely-wage-payment', 'ELIGIBLE'], ['labour.general-contractor-liability', 'ELIGIBLE'], ['labour.wage-arrears-emergency-fund', 'ELIGIBLE'],
  ],
  'A snack bar of her own, with the certificate': [['tax.self-employed-deduction', 'ELIGIBLE'], ['finance.small-guaranteed-loan', 'ELIGIBLE']],
  'Parents in Changchun, the child left behind in Yushu with the grandmother': [['education.left-behind-children-home', 'ELIGIBLE']],
  'Urban minimum living allowance where the family lives': [['civil-affairs.dibao-at-residence', 'ELIGIBLE', { yuan: 360 }], ['civil-affairs.medical-assistance', 'ELIGIBLE']],
  'The income check is still under way': [['civil-affairs.dibao-at-residence', 'UNDETERMINED', { missing: ['household.income_per_capita'] }]],
  'Uninsured employer refuses to pay: the fund pays first': [
    ['social-insurance.work-injury', 'ELIGIBLE', { yuan: 28_800 }],
    ['social-insurance.work-injury-advance-payment', 'ELIGIBLE', { yuan: 28_800 }],
  ],
};

describe('the family of', () => {
  let yizhan: TestPlatform;
  beforeAll(async () => { yizhan = await startPlatform('named_families'); });
  afterAll(() => yizhan.close());

  it.each(Object.entries(stories))('“%s” is determined as it is told', async (title, expected) => {
    const named = namedFamilies.find((one) => one.title.en === title);
    expect(named).toBeDefined();
    const { residentId } = named ?? { residentId: '' };
    const answer = await yizhan.board(family(residentId));
    expect(answer.errors).toBeUndefined();
    for (const [entitlement, verdict, { yuan, missing, of = residentId } = {}] of expected) {
      const found = determinationOf(answer, entitlement, of);
      expect([entitlement, found.verdict]).toEqual([entitlement, verdict]);
      if (yuan !== undefined) expect([entitlement, found.amountYuan]).toEqual([entitlement, yuan]);
      if (missing !== undefined) expect(found.missing.map(({ fact }) => fact).sort()).toEqual([...missing].sort());
    }
  });

  it('every title in the list that speaks of an entitlement of these sections stands in this table', () => {
    const elsewhere = [
      'One family in three places',
      'A resident without an identity number',
      'Alike but for one restricted fact: the first',
      'Alike but for one restricted fact: the second',
      'Left with her daughter, under an order of protection',
    ];
    expect(namedFamilies.map(({ title }) => title.en).filter((title) => !(title in stories) && !elsewhere.includes(title))).toEqual([]);
  });
});
