/** Families told by name, second part: children, at school in the city or left at home. */
import { demoDay } from './calendar';
import {
  type NamedFamily, atHome, employedBy, guardian, named, parents, rented, residentId, ruralMedical, spouses,
} from './named-person';

const changchun = '220100';
const jilinCity = '220200';
const siping = '220300';
const yushu = '220182';
const shangqiu = '411400';
const zhoukou = '411600';

const complete = { daysLate: 5 } as const;
const registered = { universallyRegisteredOn: '2015-09-15' } as const;

const schoolAgeChild = named({
  no: 13, name: '赵明月', sex: 'female', born: '2010-03-02', home: shangqiu, moves: [{ on: '2012-06-20', to: changchun }],
  dwellings: [rented(changchun, '2012-06-20')], vaccination: { cardOpenedOn: '2010-03-10', ...complete }, insurance: [ruralMedical(shangqiu, 2016)],
  schooling: [{ stage: 'kindergarten', city: changchun, rural: false, grade: 1, fromYear: 2013, untilYear: 2015, untilTerm: 2, leaves: 'graduated' }],
});

const gaokaoGirl = named({
  no: 16, name: '孙佳怡', sex: 'female', born: '1999-02-28', home: shangqiu, moves: [{ on: '2011-07-15', to: changchun }],
  dwellings: [rented(changchun, '2011-07-15')],
  schooling: [
    { stage: 'primary', city: shangqiu, rural: true, grade: 1, fromYear: 2005, untilYear: 2010, leaves: 'graduated' },
    { stage: 'junior', city: changchun, rural: false, grade: 7, fromYear: 2011, untilYear: 2013, leaves: 'graduated' },
    { stage: 'senior-general', city: changchun, rural: false, grade: 1, fromYear: 2014 },
  ],
  exams: [{ kind: 'zhongkao', province: '22', heldOn: '2014-06-26', admitted: true }, { kind: 'academic-test', province: '22', heldOn: '2016-06-20' }],
});

const movedBoy = named({
  no: 19, name: '许浩然', sex: 'male', born: '1999-07-07', home: shangqiu, moves: [{ on: '2015-08-10', to: changchun }],
  hukou: [{ place: shangqiu, area: 'rural', from: '1999-07-07' }, { place: changchun, area: 'urban', from: '2015-12-20', moveCase: 'M2015122000017' }],
  dwellings: [rented(changchun, '2015-08-10', '2017-08-09')],
  schooling: [
    { stage: 'primary', city: shangqiu, rural: false, grade: 1, fromYear: 2005, untilYear: 2010, leaves: 'graduated' },
    { stage: 'junior', city: shangqiu, rural: false, grade: 7, fromYear: 2011, untilYear: 2013, leaves: 'graduated' },
    { stage: 'senior-general', city: shangqiu, rural: false, grade: 1, fromYear: 2014, untilYear: 2014, leaves: 'transferred' },
    { stage: 'senior-general', city: changchun, rural: false, grade: 2, fromYear: 2015 },
  ],
  exams: [{ kind: 'zhongkao', province: '41', heldOn: '2014-06-25', admitted: true }, { kind: 'academic-test', province: '22', heldOn: '2016-06-20' }],
});

const leftBehindChild = named({
  no: 22, name: '刘小雨', sex: 'female', born: '2007-11-11', home: yushu,
  dwellings: [atHome(yushu, '2007-11-11')], vaccination: { cardOpenedOn: '2007-11-20', ...complete }, insurance: [ruralMedical(yushu, 2016)],
  schooling: [{ stage: 'primary', city: yushu, rural: true, grade: 1, fromYear: 2014, boarding: true }], hardshipYears: [2015],
});

const vocationalBoy = named({
  no: 27, name: '何龙', sex: 'male', born: '1999-10-08', home: yushu, moves: [{ on: '2015-08-30', to: siping }],
  dwellings: [{ city: siping, kind: 'other', proof: 'lodging', from: '2015-08-30' }], insurance: [ruralMedical(yushu, 2016)],
  schooling: [
    { stage: 'primary', city: yushu, rural: true, grade: 1, fromYear: 2006, untilYear: 2011, leaves: 'graduated' },
    { stage: 'junior', city: yushu, rural: true, grade: 7, fromYear: 2012, untilYear: 2014, leaves: 'graduated' },
    { stage: 'senior-vocational', city: siping, rural: false, grade: 1, fromYear: 2015, boarding: true, major: 'agricultural' },
  ],
  exams: [{ kind: 'zhongkao', province: '22', heldOn: '2015-06-26', admitted: true }],
});

const toddlerBehind = named({
  no: 30, name: '丁一凡', sex: 'male', born: '2014-12-10', home: zhoukou, moves: [{ on: '2016-02-20', to: changchun }],
  dwellings: [rented(changchun, '2016-02-20')],
  // Everything due after the move was missed: the record stayed behind in Zhoukou.
  vaccination: { cardOpenedOn: '2014-12-18', ...complete, missing: ['DTaP 4', 'MMR 1', 'HepA 1'] },
});

const unnumberedBaby = named({
  no: 33, name: '田安安', sex: 'female', born: '2016-05-18', home: yushu, citizenId: null, hukou: [],
  moves: [{ on: '2016-05-18', to: changchun }], dwellings: [rented(changchun, '2016-05-18')], vaccination: { cardOpenedOn: '2016-05-25', ...complete },
});

export const familiesWithChildren: readonly NamedFamily[] = [
  {
    title: { zh: '父亲签注逾期，母亲居住证有效，孩子到了入学年龄', en: 'Father’s endorsement lapsed, mother’s permit valid, child at school age' },
    shows: {
      zh: '赵大勇5月1日应签注而未签注，妻子居住证有效期到2017年3月1日；监护人一方有效即可入学。',
      en: 'His endorsement was due on 1 May 2016; hers stands until 1 March 2017. One guardian with a valid permit is enough for a school place.',
    },
    asks: 13, place: changchun, asOf: demoDay,
    family: {
      householdId: 'H0000011', togetherSince: '2008-01-18', kinship: [spouses(11, 12, '2008-01-18'), ...parents(schoolAgeChild, 11, 12)],
      members: [
        named({
          no: 11, name: '赵大勇', sex: 'male', born: '1983-05-05', home: shangqiu, ...registered, moves: [{ on: '2012-06-20', to: changchun }],
          permits: [{ city: changchun, issuedOn: '2014-05-01', endorsedOn: ['2015-05-01'] }], dwellings: [rented(changchun, '2012-06-20')],
          insurance: [ruralMedical(shangqiu, 2016)],
        }),
        named({
          no: 12, name: '钱素芳', sex: 'female', born: '1985-05-05', home: shangqiu, ...registered, moves: [{ on: '2012-06-20', to: changchun }],
          permits: [{ city: changchun, issuedOn: '2015-03-01', endorsedOn: ['2016-03-01'] }], dwellings: [rented(changchun, '2012-06-20', '2017-06-19')],
          insurance: [employedBy('E2201000310', changchun, '2014-11-01')],
        }),
        schoolAgeChild,
      ],
    },
  },
  {
    title: { zh: '高考前父亲断缴社保', en: 'A gap in the father’s contributions before the gaokao' },
    shows: {
      zh: '孙振海累计缴费五年多，但2014年断缴，2015年6月起才连续；补缴的三个月不算连续。',
      en: 'More than five years in all, but unbroken only since June 2015; the three months paid afterwards do not mend the gap. 30 September 2014 would have been needed.',
    },
    asks: 16, place: changchun, asOf: demoDay,
    family: {
      householdId: 'H0000014', togetherSince: '1998-02-01', kinship: [spouses(14, 15, '1998-02-01'), ...parents(gaokaoGirl, 14, 15)],
      members: [
        named({
          no: 14, name: '孙振海', sex: 'male', born: '1975-03-03', home: shangqiu, ...registered, moves: [{ on: '2010-02-25', to: changchun }],
          permits: [{ city: changchun, issuedOn: '2013-03-10', endorsedOn: ['2014-03-08', '2015-03-08', '2016-03-07'] }],
          dwellings: [rented(changchun, '2010-02-25', '2017-02-24')],
          insurance: [
            employedBy('E2201000045', changchun, '2010-03-01', '2014-03-01'),
            { lines: ['pension'], payer: 'employee', employer: 'E2201000051', region: changchun, from: '2015-03-01', until: '2015-05-01', paidOn: '2015-08-12', backPaid: true },
            employedBy('E2201000051', changchun, '2015-06-01'),
          ],
        }),
        named({
          no: 15, name: '周桂兰', sex: 'female', born: '1976-08-15', home: shangqiu, ...registered, moves: [{ on: '2011-07-15', to: changchun }],
          dwellings: [rented(changchun, '2011-07-15')], insurance: [ruralMedical(shangqiu, 2016)],
        }),
        gaokaoGirl,
      ],
    },
  },
  {
    title: { zh: '全家户口迁入吉林省', en: 'The whole family moved its hukou into Jilin' },
    shows: {
      zh: '许家三口2015年12月20日同案迁入长春，父亲2015年12月起连续参保，孩子2017年可在吉林高考。',
      en: 'Three registers moved in one case on 20 December 2015, and the father has paid since that month: the son may sit the gaokao of 2017 in Jilin.',
    },
    asks: 19, place: changchun, asOf: demoDay,
    family: {
      householdId: 'H0000017', togetherSince: '1998-09-09', kinship: [spouses(17, 18, '1998-09-09'), ...parents(movedBoy, 17, 18)],
      members: ([
        { no: 17, name: '许国栋', sex: 'male', born: '1974-01-20', insurance: [employedBy('E2201000188', changchun, '2015-12-01')] },
        { no: 18, name: '唐玉珍', sex: 'female', born: '1975-06-06', insurance: [] },
      ] as const).map((parent) => named({
        ...parent, home: shangqiu, ...registered, moves: [{ on: '2015-08-10', to: changchun }], dwellings: [rented(changchun, '2015-08-10', '2017-08-09')],
        hukou: [
          { place: shangqiu, area: 'rural', from: parent.born, isHead: parent.no === 17 },
          { place: changchun, area: 'urban', from: '2015-12-20', isHead: parent.no === 17, moveCase: 'M2015122000017' },
        ],
      })).concat(movedBoy),
    },
  },
  {
    title: { zh: '父母在长春，孩子随奶奶留守榆树', en: 'Parents in Changchun, the child left behind in Yushu with the grandmother' },
    shows: {
      zh: '父母在长春柜台办事，也能看到留在榆树的孩子：寄宿、营养餐、留守儿童服务。',
      en: 'At the counter in Changchun the parents also see what their daughter at home in Yushu is entitled to.',
    },
    asks: 22, place: yushu, asOf: demoDay,
    family: {
      householdId: 'H0000020', togetherSince: '2006-05-01',
      kinship: [
        spouses(20, 21, '2006-05-01'), ...parents(leftBehindChild, 20, 21), guardian(22, 23, '2011-03-01'),
        { of: residentId(20), relative: residentId(23), kind: 'parent', from: '1981-12-01' },
      ],
      civilAffairs: {
        leftBehind: [
          {
            resident: residentId(22), county: yushu, carer: residentId(23), from: '2011-03-01',
            relatives: [20, 21].map((no) => ({ relative: residentId(no), relation: 'parent', isAway: true, from: '2011-03-01' })),
          },
          {
            resident: residentId(23), county: yushu, from: '2014-09-30',
            relatives: [{ relative: residentId(20), relation: 'supporting-child', isAway: true, from: '2011-03-01' }],
          },
        ],
      },
      members: [
        named({
          no: 20, name: '刘铁军', sex: 'male', born: '1981-12-01', home: yushu, ...registered, moves: [{ on: '2011-03-01', to: changchun }],
          permits: [{ city: changchun, issuedOn: '2012-06-18', endorsedOn: ['2013-06-10', '2014-06-11', '2015-06-09', '2016-06-08'] }],
          dwellings: [{ city: changchun, kind: 'construction-site', proof: 'lodging', from: '2011-03-01' }], insurance: [ruralMedical(yushu, 2016)],
        }),
        named({
          no: 21, name: '宋丽华', sex: 'female', born: '1983-07-22', home: yushu, ...registered, moves: [{ on: '2011-03-01', to: changchun }],
          dwellings: [{ city: changchun, kind: 'employer-dormitory', proof: 'lodging', from: '2011-03-01' }], insurance: [employedBy('E2201000267', changchun, '2013-04-01')],
        }),
        leftBehindChild,
        named({ no: 23, name: '杨凤英', sex: 'female', born: '1954-09-30', home: yushu, dwellings: [atHome(yushu, '1978-10-01')], insurance: [ruralMedical(yushu, 2016)] }),
      ],
    },
  },
  {
    title: { zh: '一家人分居三地', en: 'One family in three places' },
    shows: {
      zh: '父亲在长春、母亲在吉林市、儿子在四平读中职农学专业，一次查询看到全家；儿子2016年的免学费和国家助学金已在享受。',
      en: 'The father in Changchun, the mother in Jilin City, the son at a vocational school in Siping: one question answers for the three of them. The son has free tuition and the grant of 2016 already.',
    },
    asks: 25, place: changchun, asOf: demoDay,
    family: {
      householdId: 'H0000025', togetherSince: '1998-12-12', kinship: [spouses(25, 26, '1998-12-12'), ...parents(vocationalBoy, 25, 26)],
      grants: [
        { entitlement: 'education.secondary-vocational-free-tuition', resident: vocationalBoy.id, kind: 'payment', on: '2016-03-15', coversUntil: '2016-12-31', per: 'year' },
        { entitlement: 'education.secondary-vocational-grant', resident: vocationalBoy.id, kind: 'payment', on: '2016-03-15', coversUntil: '2016-12-31', per: 'year', yuan: 2000 },
      ],
      members: [
        named({
          no: 25, name: '何守仁', sex: 'male', born: '1973-04-04', home: yushu, ...registered, moves: [{ on: '2008-03-05', to: changchun }],
          permits: [{ city: changchun, issuedOn: '2012-09-03', endorsedOn: ['2013-09-02', '2014-09-01', '2015-09-01'] }],
          dwellings: [{ city: changchun, kind: 'urban-village', proof: 'none', from: '2008-03-05' }],
          insurance: [{ ...employedBy('E2201000009', changchun, '2014-05-01'), lines: ['injury'] }, ruralMedical(yushu, 2016)],
        }),
        named({
          no: 26, name: '崔秀云', sex: 'female', born: '1975-11-02', home: yushu, ...registered, moves: [{ on: '2013-03-16', to: jilinCity }],
          dwellings: [{ city: jilinCity, kind: 'employer-dormitory', proof: 'lodging', from: '2013-03-16' }], insurance: [employedBy('E2202000012', jilinCity, '2013-08-01')],
        }),
        vocationalBoy,
      ],
    },
  },
  {
    title: { zh: '随迁幼儿有逾期未种疫苗', en: 'A child with vaccine doses overdue' },
    shows: {
      zh: '丁一凡满十八月龄应种的三剂疫苗均未接种，可在居住地免费补种。',
      en: 'Three doses that fell due at eighteen months were missed after the move. They are free where the child lives, with or without a permit.',
    },
    asks: 30, place: changchun, asOf: demoDay,
    family: {
      householdId: 'H0000029', togetherSince: '2013-10-20', kinship: [spouses(28, 29, '2013-10-20'), ...parents(toddlerBehind, 28, 29)],
      members: [
        named({ no: 28, name: '丁卫东', sex: 'male', born: '1989-02-14', home: zhoukou, ...registered, moves: [{ on: '2016-02-20', to: changchun }], dwellings: [rented(changchun, '2016-02-20')], insurance: [ruralMedical(zhoukou, 2016)] }),
        named({ no: 29, name: '吴晓燕', sex: 'female', born: '1990-12-25', home: zhoukou, moves: [{ on: '2016-02-20', to: changchun }], dwellings: [rented(changchun, '2016-02-20')], insurance: [ruralMedical(zhoukou, 2016)] }),
        toddlerBehind,
      ],
    },
  },
  {
    title: { zh: '尚无公民身份号码的婴儿', en: 'A resident without an identity number' },
    shows: {
      zh: '田安安出生三个半月，尚未落户，没有公民身份号码，只能按居民编号查询；户籍情况未知而不是没有。',
      en: 'Three months old, not yet on any household register: found by the resident id only. What the police do not hold is unknown, not refused.',
    },
    asks: 33, place: changchun, asOf: demoDay,
    family: {
      householdId: 'H0000032', togetherSince: '2016-05-18', kinship: parents(unnumberedBaby, 32),
      members: [
        named({ no: 32, name: '田静', sex: 'female', born: '1994-03-21', home: yushu, ...registered, moves: [{ on: '2013-09-10', to: changchun }], dwellings: [rented(changchun, '2013-09-10')], insurance: [employedBy('E2201000333', changchun, '2015-02-01')] }),
        unnumberedBaby,
      ],
    },
  },
];
