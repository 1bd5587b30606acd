/** A family told by name that must not be told to everybody in it: she fled with her child, under an order of protection. */
import { demoDay } from './calendar';
import { type NamedFamily, employedBy, named, parents, rented, residentId, ruralMedical, spouses } from './named-person';

const changchun = '220100';
const yanji = '222401';
const yushu = '220182';
const fledOn = '2016-03-21';

const registered = { universallyRegisteredOn: '2015-06-10' } as const;

const daughter = named({
  no: 88, name: '贺雨桐', sex: 'female', born: '2009-05-14', home: yushu, moves: [{ on: '2013-03-04', to: changchun }, { on: fledOn, to: yanji }],
  dwellings: [{ ...rented(changchun, '2013-03-04'), until: '2016-03-20' }, rented(yanji, fledOn)],
  vaccination: { cardOpenedOn: '2009-05-25', daysLate: 5 }, insurance: [ruralMedical(yushu, 2016)],
  schooling: [
    { stage: 'primary', city: changchun, rural: false, grade: 1, fromYear: 2015, untilYear: 2015, untilTerm: 1, leaves: 'transferred' },
    { stage: 'primary', city: yanji, rural: false, grade: 1, fromYear: 2015, fromTerm: 2 },
  ],
});

export const familiesProtected: readonly NamedFamily[] = [
  {
    title: { zh: '持人身安全保护令，带女儿离开', en: 'Left with her daughter, under an order of protection' },
    shows: {
      zh: '苗秀云持人身安全保护令，带女儿住在延吉。本人到场可见自己和女儿的权益；丈夫到场时，与户籍中没有这母女二人一样。',
      en: 'She is under an order of protection and lives in Yanji with her daughter. Present herself, she sees what is hers and her daughter’s; at her husband’s visit it is as if the register did not hold the two.',
    },
    asks: 87, place: yanji, asOf: demoDay,
    family: {
      householdId: 'H0000086', togetherSince: '2008-06-06', kinship: [spouses(86, 87, '2008-06-06'), ...parents(daughter, 86, 87)],
      protection: [{ order: '2016-220102-0031', residents: [residentId(87), residentId(88)], from: '2016-03-18' }],
      land: {
        collective: 'C22018207', holder: residentId(86),
        contract: { areaMu: 9.3, from: '2009-06-01', until: '2027-12-31' },
        members: [{ resident: residentId(86), from: '2005-01-01' }, { resident: residentId(87), from: '2008-06-06' }, { resident: residentId(88), from: '2009-05-14' }],
      },
      civilAffairs: { files: [{ city: changchun, members: [86, 87, 88].map((no) => ({ resident: residentId(no), from: '2015-05-04' })), incomeChecks: [], assetChecks: [] }] },
      members: [
        named({
          no: 86, name: '贺长林', sex: 'male', born: '1982-10-10', home: yushu, ...registered, moves: [{ on: '2013-03-04', to: changchun }],
          permits: [{ city: changchun, issuedOn: '2014-04-10', endorsedOn: ['2015-04-09', '2016-04-08'] }],
          dwellings: [rented(changchun, '2013-03-04', '2017-03-03')], insurance: [employedBy('E2201000105', changchun, '2014-01-01')],
        }),
        named({
          no: 87, name: '苗秀云', sex: 'female', born: '1985-02-26', home: yushu, ...registered,
          moves: [{ on: '2013-03-04', to: changchun }, { on: fledOn, to: yanji }],
          dwellings: [{ ...rented(changchun, '2013-03-04'), until: '2016-03-20' }, rented(yanji, fledOn)],
          insurance: [employedBy('E2201000105', changchun, '2014-01-01', '2016-02-01'), ruralMedical(yushu, 2016)],
        }),
        daughter,
      ],
    },
  },
];
