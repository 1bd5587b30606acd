/** Families told by name: hurt at work, and what the work-injury insurance does for whom the employer left uninsured. */
import { demoDay } from './calendar';
import { type NamedFamily, named, ruralMedical } from './named-person';

const changchun = '220100';
const dehui = '220183';

/** A building firm that insures nobody; no other resident works for it. */
const uninsuredBuilder = 'E2201000528';

export const familiesInjured: readonly NamedFamily[] = [
  {
    title: { zh: '单位未参保又不赔：基金先行支付', en: 'Uninsured employer refuses to pay: the fund pays first' },
    shows: {
      zh: '秦守业2015年9月在长春工地摔伤，认定为工伤，伤残九级；建筑公司未缴工伤保险，书面拒绝支付，可申请基金先行支付一次性伤残补助金。',
      en: 'Hurt on a site in September 2015, recognised, grade 9. The firm paid no insurance and refuses in writing: the fund pays first.',
    },
    asks: 70, place: changchun, asOf: demoDay,
    family: {
      householdId: 'H0000070', togetherSince: '1979-06-08', kinship: [],
      members: [named({
        no: 70, name: '秦守业', sex: 'male', born: '1979-06-08', home: dehui, works: true, universallyRegisteredOn: '2015-06-10',
        moves: [{ on: '2014-04-01', to: changchun }],
        dwellings: [{ city: changchun, kind: 'construction-site', proof: 'lodging', from: '2014-04-01' }],
        insurance: [ruralMedical(dehui, 2016)],
        // Neither insured nor filed: what he earns is told by the project's list and its payroll alone.
        jobs: [{ employer: uninsuredBuilder, city: changchun, from: '2014-04-08' }],
        employment: {
          jobs: [{ isFiled: false, project: { contractor: 'E2201000538', from: '2014-04-08' }, payroll: { from: '2014-05-01', monthlyYuan: 3200 } }],
        },
        workInjuries: [{
          employer: uninsuredBuilder, kind: 'accident', occurredOn: '2015-09-18', reportedOn: '2015-10-12',
          applied: { by: 'worker', on: '2015-11-03' }, decided: { decision: 'recognised', on: '2015-12-21' },
          appraised: { grade: 9, on: '2016-04-15' }, payment: { outcome: 'refused', on: '2016-06-08' },
        }],
      })],
    },
  },
];
