/** Families told by name, first part: residence, work, housing. Each shows one thing at the counter on the demo day. */
import { demoDay } from './calendar';
import { type JobOnRecord, filedJob } from './employment-life';
import type { Job } from './life';
import { type NamedFamily, allLines, atHome, employedBy, named, rented, residentId, ruralMedical, spouses } from './named-person';

const changchun = '220100';
const jilinCity = '220200';
const meihekou = '220581';
const yushu = '220182';
const shenyang = '210100';
const shangqiu = '411400';

/** Adults of these families are in the register of everybody insured, and keep the rural medical scheme of the year. */
const registered = { universallyRegisteredOn: '2015-06-10' } as const;

/** The jobs of two brothers in one plant, under contracts that ran out on the same day. */
const expiredYear: Job = { employer: 'E2201000105', city: changchun, from: '2015-08-16', until: '2016-08-15' };
const expiredElevenMonths: Job = { ...expiredYear, from: '2015-09-16' };
const dismissedIn2012: Job = { employer: 'E2201000101', city: changchun, from: '2011-02-01', until: '2012-07-31' };

function expiredOnTime(job: Job, months: number): JobOnRecord {
  return filedJob(job, { endReason: 'contract-expired', contracts: [{ signedOn: job.from, from: job.from, months, monthlyYuan: 2700 }] });
}

export const familiesInTheCity: readonly NamedFamily[] = [
  {
    title: { zh: '居住满半年的当天', en: 'Half a year complete on the very day' },
    shows: {
      zh: '王建国3月1日登记居住，9月1日恰满半年，有登记备案的租房合同，当天即可申领居住证。',
      en: 'Registered on 1 March; half a year is complete on 1 September. With a registered lease he may apply for the permit that day, not the day before.',
    },
    asks: 1, place: changchun, asOf: demoDay,
    family: {
      householdId: 'H0000001', togetherSince: '1984-02-03', kinship: [],
      members: [named({
        no: 1, name: '王建国', sex: 'male', born: '1984-02-03', home: yushu, ...registered,
        moves: [{ on: '2016-03-01', to: changchun, station: '二道街道派出所' }],
        dwellings: [{ ...atHome(yushu, '1984-02-03'), until: '2016-02-29' }, rented(changchun, '2016-03-01', '2017-02-28')],
        insurance: [ruralMedical(yushu, 2016)],
      })],
    },
  },
  {
    title: { zh: '居住证被注销', en: 'Permit cancelled' },
    shows: {
      zh: '郭志强离开长春时居住证已注销，现已回到长春一年多，需重新申领。',
      en: 'His permit was cancelled when he left Changchun. Back for more than a year, he has to apply anew; no endorsement can restore it.',
    },
    asks: 2, place: changchun, asOf: demoDay,
    family: {
      householdId: 'H0000002', togetherSince: '1986-09-12', kinship: [],
      members: [named({
        no: 2, name: '郭志强', sex: 'male', born: '1986-09-12', home: yushu, ...registered,
        moves: [{ on: '2012-04-01', to: changchun }, { on: '2014-06-01', to: yushu, area: 'rural' }, { on: '2015-05-04', to: changchun }],
        permits: [{ city: changchun, issuedOn: '2012-11-05', endorsedOn: ['2013-11-05'], cancelled: { on: '2014-06-01', reason: 'left-city' } }],
        dwellings: [{ city: changchun, kind: 'employer-dormitory', proof: 'lodging', from: '2015-05-04' }],
        insurance: [ruralMedical(yushu, 2016)],
      })],
    },
  },
  {
    title: { zh: '租房落户小城镇', en: 'Settlement into a small town from a rented home' },
    shows: {
      zh: '汤海波夫妇在梅河口租房有备案合同，小城镇落户有合法稳定住所即可，租住也算，不要求参保年限。',
      en: 'A small town asks for a lawful and stable dwelling only: a registered lease is enough, without any months of insurance.',
    },
    asks: 3, place: meihekou, asOf: demoDay,
    family: {
      householdId: 'H0000003', togetherSince: '2012-05-01', kinship: [spouses(3, 4, '2012-05-01')],
      land: {
        collective: 'C22018207', holder: residentId(3),
        contract: { areaMu: 12.6, from: '2012-06-01', until: '2027-12-31' },
        homestead: { areaM2: 270, from: '2012-09-10', certificateOn: '2015-11-20' },
        members: [{ resident: residentId(3), from: '2005-01-01' }, { resident: residentId(4), from: '2012-05-01' }],
      },
      members: [
        named({
          no: 3, name: '汤海波', sex: 'male', born: '1987-03-03', home: yushu, ...registered,
          moves: [{ on: '2014-03-10', to: meihekou }],
          permits: [{ city: meihekou, issuedOn: '2015-01-12', endorsedOn: ['2016-01-08'] }],
          dwellings: [rented(meihekou, '2014-03-10', '2017-03-09')],
          insurance: [ruralMedical(yushu, 2016)],
        }),
        named({
          no: 4, name: '陈雪梅', sex: 'female', born: '1988-07-19', home: yushu, ...registered,
          moves: [{ on: '2014-03-10', to: meihekou }],
          dwellings: [rented(meihekou, '2014-03-10')],
          insurance: [ruralMedical(yushu, 2016)],
        }),
      ],
    },
  },
  {
    title: { zh: '失业保险金：只差本人求职意愿', en: 'Unemployment benefit: only his wish is missing' },
    shows: {
      zh: '马立军的合同2016年8月15日期满，8月20日办理失业登记，失业保险缴满十二个月：只差问一句是否要求就业。',
      en: 'His contract ran out on 15 August 2016, he registered as unemployed on the 20th, and twelve months are paid. All that is missing is whether he wants work: ask him.',
    },
    asks: 5, place: changchun, asOf: demoDay,
    family: {
      householdId: 'H0000005', togetherSince: '1988-12-12', kinship: [],
      members: [named({
        no: 5, name: '马立军', sex: 'male', born: '1988-12-12', home: yushu, ...registered,
        moves: [{ on: '2014-09-01', to: changchun }], dwellings: [rented(changchun, '2014-09-01')],
        insurance: [employedBy('E2201000105', changchun, '2015-09-01', '2016-08-01')],
        jobs: [expiredYear],
        employment: {
          jobs: [expiredOnTime(expiredYear, 12)],
          registrations: [{ as: 'unemployed', city: changchun, from: '2016-08-20' }],
        },
      })],
    },
  },
  {
    title: { zh: '失业保险缴费只有十一个月', en: 'Unemployment insurance: eleven months' },
    shows: {
      zh: '马立民同样合同期满并已登记失业，但晚一个月参保，只缴了十一个月；三年前领过失业金，此前的缴费不再计算。',
      en: 'His contract ran out as well and he is registered, but he was insured a month later than his brother: eleven months. The eighteen months of 2011 and 2012 were used by a benefit and do not count again.',
    },
    asks: 6, place: changchun, asOf: demoDay,
    family: {
      householdId: 'H0000006', togetherSince: '1990-10-02', kinship: [],
      members: [named({
        no: 6, name: '马立民', sex: 'male', born: '1990-10-02', home: yushu, ...registered,
        moves: [{ on: '2011-01-05', to: changchun }], dwellings: [rented(changchun, '2011-01-05')],
        insurance: [employedBy('E2201000101', changchun, '2011-02-01', '2012-07-01'), employedBy('E2201000105', changchun, '2015-10-01', '2016-08-01')],
        benefits: [{ kind: 'unemployment', region: changchun, from: '2012-09-01', until: '2013-02-01', monthlyYuan: 630 }],
        jobs: [dismissedIn2012, expiredElevenMonths],
        employment: {
          jobs: [filedJob(dismissedIn2012, { endReason: 'employer-dismissed' }), expiredOnTime(expiredElevenMonths, 11)],
          registrations: [
            { as: 'unemployed', city: changchun, from: '2012-08-06', until: '2013-02-28', closedBecause: 'other' },
            { as: 'unemployed', city: changchun, from: '2016-08-20' },
          ],
        },
      })],
    },
  },
  {
    title: { zh: '市内已有住房，公租房不予受理', en: 'A home in the city: public rental refused' },
    shows: {
      zh: '高文波夫妇名下在长春有一套住房，公租房申请被拒。',
      en: 'The household owns a home in Changchun, so its application for public rental housing was refused.',
    },
    asks: 7, place: changchun, asOf: demoDay,
    family: {
      householdId: 'H0000007', togetherSince: '2008-10-01', kinship: [spouses(7, 8, '2008-10-01')],
      homes: [{ owner: residentId(8), city: changchun, areaM2: 68.5, acquiredOn: '2013-05-20', priceYuan: 342_000, contractOn: '2013-03-28' }],
      rentalApplications: [{ applicant: residentId(7), city: changchun, states: [{ state: 'applied', from: '2016-04-11' }, { state: 'refused', from: '2016-05-09' }] }],
      members: [
        named({
          no: 7, name: '高文波', sex: 'male', born: '1982-11-23', home: '220722', ...registered,
          moves: [{ on: '2009-03-01', to: changchun }], permits: [{ city: changchun, issuedOn: '2013-10-15', endorsedOn: ['2014-10-10', '2015-10-09'] }],
          dwellings: [{ city: changchun, kind: 'own', proof: 'property', from: '2013-05-20' }],
          insurance: [employedBy('E2201000022', changchun, '2010-04-01')],
          providentFund: { employer: 'E2201000022', city: changchun, from: '2012-01-01', monthlyYuan: 360 },
        }),
        named({
          no: 8, name: '林晓云', sex: 'female', born: '1984-04-30', home: '220722', ...registered,
          moves: [{ on: '2009-03-01', to: changchun }], dwellings: [{ city: changchun, kind: 'own', proof: 'property', from: '2013-05-20' }],
          insurance: [ruralMedical('220722', 2016)],
        }),
      ],
    },
  },
  {
    title: { zh: '购买首套住房', en: 'Buying the first home' },
    shows: {
      zh: '于德才在梅河口购买首套90平方米住房，合同日期2016年8月10日，30万元。',
      en: 'The family’s only home, 90 square metres for 300,000 yuan, contract of 10 August 2016: deed tax at the lower rate, no stamp duty.',
    },
    asks: 9, place: meihekou, asOf: demoDay,
    family: {
      householdId: 'H0000009', togetherSince: '1985-03-15', kinship: [],
      homes: [{ owner: residentId(9), city: meihekou, areaM2: 90, acquiredOn: '2016-08-26', priceYuan: 300_000, contractOn: '2016-08-10' }],
      members: [named({
        no: 9, name: '于德才', sex: 'male', born: '1985-03-15', home: '220524', ...registered,
        moves: [{ on: '2011-08-01', to: meihekou }], permits: [{ city: meihekou, issuedOn: '2015-09-20' }],
        dwellings: [{ ...rented(meihekou, '2011-08-01'), until: '2016-08-25' }, { city: meihekou, kind: 'own', proof: 'property', from: '2016-08-26' }],
        insurance: [ruralMedical('220524', 2016)],
      })],
    },
  },
  {
    title: { zh: '外地缴费尚未转移', en: 'Months held in another province, not transferred' },
    shows: {
      zh: '姜永顺在沈阳缴费三十个月，吉林市的转移申请只转了失业保险，养老仍在沈阳。',
      en: 'Thirty months were paid in Shenyang. The unemployment record came over, the pension record is still under way.',
    },
    asks: 10, place: jilinCity, asOf: demoDay,
    family: {
      householdId: 'H0000010', togetherSince: '1979-01-26', kinship: [],
      members: [named({
        no: 10, name: '姜永顺', sex: 'male', born: '1979-01-26', home: shangqiu, ...registered,
        moves: [{ on: '2012-01-10', to: shenyang }, { on: '2015-02-01', to: jilinCity }],
        permits: [{ city: jilinCity, issuedOn: '2015-08-03', endorsedOn: ['2016-08-01'] }],
        dwellings: [{ city: jilinCity, kind: 'construction-site', proof: 'lodging', from: '2015-02-01' }],
        insurance: [
          { lines: allLines, payer: 'employee', employer: 'E2101000031', region: shenyang, from: '2012-02-01', until: '2014-07-01', monthlyYuan: 300 },
          employedBy('E2202000077', jilinCity, '2015-03-01'),
        ],
        transfers: [
          { line: 'unemployment', fromRegion: shenyang, toRegion: jilinCity, months: 30, appliedOn: '2016-03-02', completedOn: '2016-05-16' },
          { line: 'pension', fromRegion: shenyang, toRegion: jilinCity, months: 30, appliedOn: '2016-08-22' },
        ],
      })],
    },
  },
];
