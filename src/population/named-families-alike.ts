/**
 * Two men told by name who are alike in everything that any agency records, down to the name, but for one restricted fact: whoever is neither
 * of them nor their treating unit must get the same answer about both.
 */
import { demoDay } from './calendar';
import { type NamedFamily, employedBy, named, rented, residentId, ruralMedical } from './named-person';
import type { NotifiableCaseLife } from './notifiable-case-life';

const changchun = '220100';
const yushu = '220182';

/** A plant in Changchun where no other resident works. */
const plant = 'E2201000447';

const shows = {
  zh: '李国栋有两位，姓名、出生日期、居住、工作、参保完全相同，只有一项受限信息不同。窗口、单位、学校看到的答复一字不差；只有本人和诊治单位看得到那一项。',
  en: 'There are two of this name, born on one day, with the same dwelling, plant and insurance; one restricted fact tells them apart. Counter, employer and school get the same answer to the letter; the person and the treating unit alone see it.',
} as const;

function alike(no: number, title: NamedFamily['title'], notifiableCases: readonly NotifiableCaseLife[]): NamedFamily {
  return {
    title, shows, asks: no, place: changchun, asOf: demoDay,
    family: {
      householdId: `H${residentId(no).slice(1)}`, togetherSince: '1985-05-05', kinship: [],
      members: [named({
        no, name: '李国栋', sex: 'male', born: '1985-05-05', home: yushu, works: true, universallyRegisteredOn: '2015-06-10',
        moves: [{ on: '2013-03-01', to: changchun }],
        dwellings: [rented(changchun, '2013-03-01', '2017-02-28')],
        insurance: [employedBy(plant, changchun, '2013-03-10'), ruralMedical(yushu, 2016)],
        notifiableCases,
      })],
    },
  };
}

export const familiesAlike: readonly NamedFamily[] = [
  alike(89, { zh: '同名同境，一项受限信息（甲）', en: 'Alike but for one restricted fact: the first' }, [{ kind: 'hiv', from: '2015-04-20' }]),
  alike(90, { zh: '同名同境，一项受限信息（乙）', en: 'Alike but for one restricted fact: the second' }, []),
];
