/** What one resident is told of a look: the part that is about them. What was read of others at the same time is theirs to know. */
import type { Look } from '../../src/audit/chain';
import type { LookAtRecords } from './look.type';

export interface OfficeName {
  readonly zh: string;
  readonly en: string;
}

/** The rooms that are no agency of the vocabulary. */
const ownRooms: Readonly<Record<string, OfficeName>> = {
  entitlement: { zh: '一站（权益评估）', en: 'Yizhan: determination of entitlements' },
  visits: { zh: '一站（接待登记）', en: 'Yizhan: the book of visits' },
  audit: { zh: '一站（查阅记录）', en: 'Yizhan: the record of who looked' },
};

export function toldLook(look: Look, subject: string, agencyName: (id: string) => OfficeName | null): LookAtRecords {
  const { at, viewer, role, purpose, visit, told } = look;
  const own = look.reads.filter(({ subjects }) => subjects.includes(subject));
  const fields = own.flatMap((read) => Object.entries(read.fields).flatMap(([agency, names]) => names.map((name) => `${agency} ${name}`)));
  const agencies = [...new Set(own.flatMap((read) => Object.keys(read.fields)))].sort();
  return {
    at, viewer, role, purpose, visit,
    agencies: agencies.map((id) => ({ id, ...(agencyName(id) ?? ownRooms[id] ?? { zh: id, en: id }) })),
    fields: [...new Set(fields)].sort(),
    verdictsTold: told[''] === undefined ? (told[subject] ?? 0) : null,
  };
}
