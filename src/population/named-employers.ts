/** The employers that the page of examples and the printed list offer, and the persons whom they hired. */
import { demoDay } from './calendar';
import { filedJob } from './employment-life';
import { employerOf } from './employers';
import type { Family, Job } from './life';
import { employedBy, named, rented, ruralMedical } from './named-person';
import { places } from './places';

export interface NamedEmployerEntry {
  readonly registrationNumber: string;
  readonly name: string;
  readonly title: { readonly zh: string; readonly en: string };
  /** What asking about this employer shows. */
  readonly shows: { readonly zh: string; readonly en: string };
  readonly place: string;
  /** In Chinese. */
  readonly placeName: string;
  readonly asOf: string;
}

const changchun = '220100';
const yushu = '220182';

/** No other resident works for either. */
const builder = 'E2201000513';
const restaurant = 'E2201000685';

interface HiredPerson {
  readonly no: number;
  readonly name: string;
  readonly sex: 'female' | 'male';
  readonly born: string;
  readonly by: string;
  readonly unemployedSince: string;
  readonly hiredOn: string;
  readonly dayBefore: string;
}

const hired: readonly HiredPerson[] = [
  { no: 81, name: '关长顺', sex: 'male', born: '1979-05-06', by: builder, unemployedSince: '2014-09-20', hiredOn: '2015-10-12', dayBefore: '2015-10-11' },
  { no: 82, name: '佟丽华', sex: 'female', born: '1983-11-19', by: builder, unemployedSince: '2015-02-10', hiredOn: '2016-04-01', dayBefore: '2016-03-31' },
  { no: 83, name: '邵国平', sex: 'male', born: '1988-02-27', by: builder, unemployedSince: '2015-07-01', hiredOn: '2016-05-09', dayBefore: '2016-05-08' },
  { no: 84, name: '迟秀珍', sex: 'female', born: '1976-09-30', by: restaurant, unemployedSince: '2014-08-01', hiredOn: '2015-11-02', dayBefore: '2015-11-01' },
  { no: 85, name: '毕文才', sex: 'male', born: '1990-04-12', by: restaurant, unemployedSince: '2014-10-08', hiredOn: '2015-12-01', dayBefore: '2015-11-30' },
];

export const namedEmployers: readonly NamedEmployerEntry[] = [
  entry(builder, {
    title: { zh: '招用登记失业农民工的建筑企业', en: 'A building firm that hired the registered unemployed' },
    shows: {
      zh: '三名职工中两名在招用前登记失业满一年：本年度可扣减3900元和2600元，合计6500元，先扣营业税5963.04元，余下的从增值税里扣；另一名登记失业只有十个月，不符合。',
      en: 'Two of three hires were registered as unemployed for a year before: 3,900 and 2,600 yuan this year, 6,500 together, first from the business tax of 5,963.04 yuan and the rest from VAT. The third was registered for ten months only.',
    },
  }),
  entry(restaurant, {
    title: { zh: '应缴税费少于可扣减数额的小餐馆', en: 'A small restaurant that owes less than it may take off' },
    shows: {
      zh: '两名职工都符合条件，按工作月数每人3900元，但这家餐馆本年度只有企业所得税3396.78元应缴：合计以此为限，不足部分不结转下年。',
      en: 'Both hires meet the conditions and come to 3,900 yuan each by months of work, but the restaurant owes only 3,396.78 yuan of income tax this year: the total stops there, and the rest is lost.',
    },
  }),
];

function entry(registrationNumber: string, words: Pick<NamedEmployerEntry, 'title' | 'shows'>): NamedEmployerEntry {
  const placeName = places.find(({ code }) => code === changchun)?.zh ?? changchun;
  return { registrationNumber, name: employerOf(registrationNumber).name, ...words, place: changchun, placeName, asOf: demoDay };
}

/** They live alone, and are told by name only as hires. */
export const familiesHired: readonly Family[] = hired.map(({ no, name, sex, born, by, unemployedSince, hiredOn, dayBefore }) => {
  const job: Job = { employer: by, city: changchun, from: hiredOn };
  return {
    householdId: `H${String(no).padStart(7, '0')}`, togetherSince: born, kinship: [],
    members: [named({
      no, name, sex, born, home: yushu, works: true, universallyRegisteredOn: '2015-06-10',
      moves: [{ on: '2013-03-04', to: changchun }],
      dwellings: [rented(changchun, '2013-03-04')],
      insurance: [ruralMedical(yushu, 2015), employedBy(by, changchun, hiredOn)],
      jobs: [job],
      employment: {
        jobs: [filedJob(job, { contracts: [{ signedOn: hiredOn, from: hiredOn, months: 24, monthlyYuan: 2800 }] })],
        registrations: [{ as: 'unemployed', city: changchun, from: unemployedSince, until: dayBefore, closedBecause: 'hired' }],
        jobCertificate: { city: changchun, issuedOn: unemployedSince },
      },
    })],
  };
});
