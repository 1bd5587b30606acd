/** Families told by name: hardship, and the assistance that is asked for where the family lives. */
import { demoDay } from './calendar';
import type { CivilAffairsLife } from './civil-affairs-life';
import type { HouseholdFileLife } from './household-file-life';
import { type NamedFamily, named, parents, rented, residentId, ruralMedical, spouses } from './named-person';

const changchun = '220100';
const shangqiu = '411400';

const registered = { universallyRegisteredOn: '2015-05-20' } as const;

/** A file in Changchun with everybody of the family in it, opened shortly before the checks are ordered. */
function fileIn(city: string, from: string, numbers: readonly number[], checks: Pick<HouseholdFileLife, 'incomeChecks' | 'assetChecks'>): CivilAffairsLife {
  return { files: [{ city, members: numbers.map((no) => ({ resident: residentId(no), from })), ...checks }] };
}

const daughterOfThree = named({
  no: 62, name: '冯欣然', sex: 'female', born: '2004-10-09', home: shangqiu, moves: [{ on: '2015-03-02', to: changchun }],
  dwellings: [rented(changchun, '2015-03-02')], vaccination: { cardOpenedOn: '2004-10-20', daysLate: 5 }, insurance: [ruralMedical(shangqiu, 2016)],
  schooling: [
    { stage: 'primary', city: shangqiu, rural: true, grade: 1, fromYear: 2011, untilYear: 2014, untilTerm: 1, leaves: 'transferred' },
    { stage: 'primary', city: changchun, rural: false, grade: 4, fromYear: 2014, fromTerm: 2 },
  ],
});

const widowersSon = named({
  no: 64, name: '于小虎', sex: 'male', born: '2008-12-25', home: shangqiu, moves: [{ on: '2014-08-20', to: changchun }],
  dwellings: [rented(changchun, '2014-08-20')], vaccination: { cardOpenedOn: '2009-01-05', daysLate: 5 }, insurance: [ruralMedical(shangqiu, 2016)],
  schooling: [{ stage: 'primary', city: changchun, rural: false, grade: 1, fromYear: 2015 }],
});

export const familiesInHardship: readonly NamedFamily[] = [
  {
    title: { zh: '按居住地申请城市低保', en: 'Urban minimum living allowance where the family lives' },
    shows: {
      zh: '冯守田患尘肺病，原矿山已关闭、用人单位无法查找。一家三口持长春居住证，住满一年多，核对收入人均380元、财产符合规定，尚未享受低保：可在居住地申请城市低保，每月360元，也可申请医疗救助；职业病生活救助自2016年5月起已在发放，不再重复计算。',
      en: 'Feng has silicosis, and the mine that caused it can no longer be found. Three persons with a permit of Changchun and more than a year of residence: 380 yuan per person, assets within the limit, no dibao yet. They may ask for urban dibao where they live, 360 yuan a month, and for medical assistance. The relief for the disease has been paid since May 2016, and is not counted again.',
    },
    asks: 60, place: changchun, asOf: demoDay,
    family: {
      householdId: 'H0000060', togetherSince: '2003-01-16', kinship: [spouses(60, 61, '2003-01-16'), ...parents(daughterOfThree, 60, 61)],
      grants: [{ entitlement: 'health.occupational-disease-relief', resident: residentId(60), kind: 'payment', on: '2016-05-10', per: 'month', yuan: 440 }],
      civilAffairs: fileIn(changchun, '2016-05-30', [60, 61, 62], {
        incomeChecks: [{ orderedOn: '2016-06-02', completedOn: '2016-06-24', monthlyYuanPerPerson: 380 }],
        assetChecks: [{
          orderedOn: '2016-06-02', completedOn: '2016-06-24',
          findings: [
            { kind: 'savings', amount: 6400, isWithinLimit: true }, { kind: 'homes', amount: 0, isWithinLimit: true },
            { kind: 'vehicles', amount: 0, isWithinLimit: true },
          ],
        }],
      }),
      members: [
        named({
          no: 60, name: '冯守田', sex: 'male', born: '1970-02-02', home: shangqiu, ...registered, moves: [{ on: '2015-03-02', to: changchun }],
          permits: [{ city: changchun, issuedOn: '2015-09-14', endorsedOn: ['2016-08-30'] }], dwellings: [rented(changchun, '2015-03-02', '2017-03-01')],
          insurance: [ruralMedical(shangqiu, 2016)],
          occupationalHealth: { diagnoses: [{ disease: 'respiratory', on: '2015-04-20' }] },
          employment: {
            registrations: [{ as: 'not-seeking', city: changchun, from: '2015-06-01' }],
            findings: [{ on: '2016-03-10', by: 'inspection', liability: 'untraceable' }],
          },
        }),
        named({
          no: 61, name: '魏春梅', sex: 'female', born: '1974-06-18', home: shangqiu, ...registered, moves: [{ on: '2015-03-02', to: changchun }],
          permits: [{ city: changchun, issuedOn: '2015-09-14', endorsedOn: ['2016-08-30'] }], dwellings: [rented(changchun, '2015-03-02')],
          insurance: [ruralMedical(shangqiu, 2016)],
        }),
        daughterOfThree,
      ],
    },
  },
  {
    title: { zh: '收入核对尚未完成', en: 'The income check is still under way' },
    shows: {
      zh: '于占江父子财产核对已完成，收入核对8月下旬才开始，结果未出：低保待定，缺人均月收入一项，不等于不符合。',
      en: 'The assets of father and son are checked, the income check was ordered in late August and has no result yet: dibao is undetermined for want of that one fact, and not refused.',
    },
    asks: 63, place: changchun, asOf: demoDay,
    family: {
      householdId: 'H0000063', togetherSince: '2008-12-25', kinship: parents(widowersSon, 63),
      civilAffairs: {
        ...fileIn(changchun, '2016-08-08', [63, 64], {
          incomeChecks: [{ orderedOn: '2016-08-22' }],
          assetChecks: [{
            orderedOn: '2016-08-10', completedOn: '2016-08-26',
            findings: [{ kind: 'savings', amount: 1100, isWithinLimit: true }, { kind: 'homes', amount: 0, isWithinLimit: true }, { kind: 'vehicles', amount: 0, isWithinLimit: true }],
          }],
        }),
        formerMarriages: [{ resident: residentId(63), from: '2007-05-08', endedOn: '2013-11-02', end: 'death' }],
      },
      members: [
        named({
          no: 63, name: '于占江', sex: 'male', born: '1979-08-30', home: shangqiu, ...registered, moves: [{ on: '2014-08-20', to: changchun }],
          permits: [{ city: changchun, issuedOn: '2015-03-10', endorsedOn: ['2016-03-08'] }], dwellings: [rented(changchun, '2014-08-20')],
          insurance: [ruralMedical(shangqiu, 2016)],
        }),
        widowersSon,
      ],
    },
  },
];
