/** Who looked, as an office: by its kind alone, or with place and counter. */
import type { Look } from '../../src/audit/look';

export interface OfficeName {
  readonly zh: string;
  readonly en: string;
}

/** Id or code → name; null for one that has none. */
export type NameOf = (id: string) => OfficeName | null;

export interface Offices {
  readonly agencyOf: (id: string) => OfficeName;
  /** The kind of office, and nothing that tells one from another. */
  readonly kindOf: (look: Look) => OfficeName;
  /** As told to the subject. */
  readonly viewerOf: (look: Look, subject: string) => OfficeName;
}

/** The rooms that are no agency of the vocabulary. */
const ownRooms: Readonly<Record<string, OfficeName>> = {
  entitlement: { zh: '一站（权益评估）', en: 'Yizhan: determination of entitlements' },
  audit: { zh: '一站（查阅记录）', en: 'Yizhan: the record of who looked' },
  visits: { zh: '一站（办理登记）', en: 'Yizhan: visits' },
};

const kinds: Readonly<Record<string, OfficeName>> = {
  clerk: { zh: '政务大厅', en: 'a one-stop hall' },
  supervisor: { zh: '政务大厅', en: 'a one-stop hall' },
  resident: { zh: '自助查询', en: 'self-service' },
  'agency-system': { zh: '政府部门的业务系统', en: 'a system of an agency' },
  'community-platform': { zh: '社区服务平台', en: 'a platform of a community' },
  bank: { zh: '银行', en: 'a bank' },
};
const otherKind: OfficeName = { zh: '平台管理人员', en: 'somebody who runs the platform' };

export function offices(agencyName: NameOf, placeName: NameOf): Offices {
  const agencyOf = (id: string): OfficeName => agencyName(id) ?? ownRooms[id] ?? { zh: id, en: id };
  const kindOf = ({ role }: Look): OfficeName => kinds[role] ?? otherKind;

  function atCounter(look: Look): OfficeName {
    if (look.v === undefined || look.place === null) return { zh: '政务大厅的工作人员', en: 'a clerk of a one-stop hall' };
    const place = placeName(look.place);
    const hall = { zh: place === null ? `政务大厅（${look.place}）` : `${place.zh}政务大厅`, en: `the one-stop hall of ${place?.en ?? look.place}` };
    if (look.counter === null) return { zh: `${hall.zh}的工作人员`, en: `a clerk of ${hall.en}` };
    const isNumbered = /^\d+$/.test(look.counter);
    return { zh: `${hall.zh}${look.counter}${isNumbered ? '号' : ''}窗口的工作人员`, en: `a clerk at counter ${look.counter} of ${hall.en}` };
  }

  return {
    agencyOf,
    kindOf,
    viewerOf(look, subject) {
      if (look.role === 'clerk') return atCounter(look);
      if (look.role === 'resident') {
        const isSubject = look.v !== undefined && look.present.includes(subject);
        return isSubject ? { zh: '您本人', en: 'you yourself' } : { zh: '到场的监护人', en: 'a guardian who was present' };
      }
      if (look.v === undefined) return kindOf(look);
      if (look.agency !== null) return { zh: `${agencyOf(look.agency).zh}的业务系统`, en: `the system of ${agencyOf(look.agency).en}` };
      return { zh: `${kindOf(look).zh}（${look.client}）`, en: `${kindOf(look).en} (${look.client})` };
    },
  };
}
