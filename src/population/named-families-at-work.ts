/** Families told by name: wages that were not paid, and a business of one's own. */
import { demoDay } from './calendar';
import { filedJob } from './employment-life';
import type { Job } from './life';
import { type NamedFamily, named, rented, residentId, ruralMedical } from './named-person';

const changchun = '220100';
const siping = '220300';
const yushu = '220182';

const registered = { universallyRegisteredOn: '2015-06-10' } as const;

/** A building firm that absconded, and the general contractor of its site; no other resident works for either. */
const absconded = 'E2203000533';
const contractor = 'E2203000538';
const unpaid: Job = { employer: absconded, city: siping, from: '2014-04-10', until: '2015-09-01' };

export const familiesAtWork: readonly NamedFamily[] = [
  {
    title: { zh: '工资被拖欠，老板跑了', en: 'Wages unpaid, employer gone' },
    shows: {
      zh: '陈志远被四平一家建筑公司拖欠工资15000元，公司逃匿，支付指令在其经营场所张贴后仍未支付：可查到工资保证金2万元和总承包单位；离开工地整一年，当天是申请劳动仲裁的最后一天。',
      en: 'A building firm in Siping owes him 15,000 yuan and has absconded; an order to pay was posted at its premises and not obeyed. A deposit of 20,000 yuan is held and the general contractor is known. He left a year ago to the day: the last one for arbitration.',
    },
    asks: 34, place: siping, asOf: demoDay,
    family: {
      householdId: 'H0000034', togetherSince: '1978-01-15', kinship: [],
      justice: {
        cases: [{ applicant: residentId(34), employer: absconded, procedure: 'legal-aid', place: siping, openedOn: '2015-10-20' }],
        deprivations: [],
      },
      members: [named({
        no: 34, name: '陈志远', sex: 'male', born: '1978-01-15', home: yushu, works: true, ...registered,
        moves: [{ on: '2014-04-08', to: siping }],
        dwellings: [
          { city: siping, kind: 'construction-site', proof: 'lodging', from: '2014-04-08', until: '2015-09-05' },
          rented(siping, '2015-09-06'),
        ],
        insurance: [ruralMedical(yushu, 2016)],
        jobs: [unpaid],
        employment: {
          jobs: [filedJob(unpaid, {
            endReason: 'employer-closed',
            contracts: [{ signedOn: '2014-04-08', from: '2014-04-10', months: 24, monthlyYuan: 3500 }],
            project: { contractor, from: '2014-04-10', until: '2015-09-01' },
            post: { title: '钢筋工', trainedOn: '2014-04-09' },
          })],
          registrations: [{ as: 'unemployed', city: siping, from: '2015-09-21' }],
          claims: [{ employer: absconded, claimed: { yuan: 16_500, on: '2015-10-12' }, fixed: { yuan: 15_000, on: '2015-11-20' } }],
          cases: [{
            employer: absconded, kind: 'wages', openedOn: '2015-10-12', filedOn: '2015-10-12', knownOn: '2015-07-31',
            violationEndedOn: '2015-09-01', workers: 10,
          }],
          employers: {
            [absconded]: {
              states: [{ state: 'absconded', from: '2015-09-02' }],
              deposits: [{ kind: 'deposited', yuan: 20_000, on: '2014-04-20' }],
              orders: [{ yuan: 150_000, issuedOn: '2015-11-25', given: { on: '2015-11-30', by: 'posted', payBy: '2015-12-15' } }],
            },
          },
        },
      })],
    },
  },
  {
    title: { zh: '持证自主创业的小吃店主', en: 'A snack bar of her own, with the certificate' },
    shows: {
      zh: '白玉春在长春开小吃店，营业执照和《就业创业证》齐全，属合法稳定就业；2014年3月起三年内可抵扣税费，到2017年2月为止。',
      en: 'A licensed snack bar in Changchun and the employment and start-up certificate: her work is lawful and stable, and the deduction of taxes that began in March 2014 runs to February 2017.',
    },
    asks: 35, place: changchun, asOf: demoDay,
    family: {
      householdId: 'H0000035', togetherSince: '1982-08-08', kinship: [],
      businessTax: [{ owner: residentId(35), monthlyTurnoverYuan: 40_000, relief: { claimedOn: '2014-03-06', firstMonth: '2014-03-01' } }],
      members: [named({
        no: 35, name: '白玉春', sex: 'female', born: '1982-08-08', home: yushu, works: true, ...registered,
        moves: [{ on: '2012-02-15', to: changchun }],
        dwellings: [rented(changchun, '2012-02-15', '2017-02-14')],
        insurance: [ruralMedical(yushu, 2016)],
        business: { kind: 'individual', industry: 'catering', city: changchun, from: '2014-03-01', licensedOn: '2014-02-18' },
        employment: {
          registrations: [{ as: 'self-employed', city: changchun, from: '2014-03-01', industry: 'catering', licenceSeen: true }],
          jobCertificate: { city: changchun, issuedOn: '2014-02-24' },
          courses: [{
            course: '中式烹调师', level: 'junior', from: '2013-11-04', completedOn: '2013-12-20', isCertified: true, subsidy: { yuan: 500, on: '2014-01-15' },
          }],
        },
      })],
    },
  },
];
