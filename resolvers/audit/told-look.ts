/** What one resident is told of a look: the part that is about them. What was read of others at the same time is theirs to know. */
import { disclosureOf, type Hearing } from '../../src/audit/disclosure';
import { isOfWholeHousehold, lookId, type Look } from '../../src/audit/look';
import { shanghaiTime } from '../../src/audit/shanghai-time';
import { lookInWords } from './look-in-words';
import type { LookAtRecords } from './look.type';
import type { FoundLook } from './looks.loader';
import type { Offices } from './offices';
import { purposeInWords } from './purpose-in-words';

/** Null when nothing of it is told. */
export function toldLook({ look, hash }: FoundLook, hearing: Hearing, offices: Offices): LookAtRecords | null {
  const disclosure = disclosureOf(look, hearing);
  if (disclosure === 'nothing') return null;
  const { subject, relation } = hearing;
  const own = look.reads.filter(({ subjects }) => subjects.includes(subject));
  const agencies = [...new Set(own.flatMap((read) => Object.keys(read.fields)))].sort().map((id) => ({ id, ...offices.agencyOf(id) }));
  const words = lookInWords({ look, subject, disclosure, agencies, isWard: relation === 'ward' }, offices);
  const told = { id: lookId(hash, subject), ...words, day: shanghaiTime(look.at).day, agencies, isWithheldInPart: disclosure === 'part' };
  return disclosure === 'part' ? { ...told, ...withheld } : { ...told, ...whole(look, subject) };
}

type Details = Omit<LookAtRecords, 'id' | 'zh' | 'en' | 'day' | 'agencies' | 'isWithheldInPart'>;

const withheld: Details = {
  at: null, viewer: null, role: null, purpose: null, purposeInWords: null, visit: null, place: null, counter: null, isEmergency: null, reason: null, isOfWholeHousehold: null,
  fields: null, verdictsTold: null,
};

function whole(look: Look, subject: string): Details {
  const { at, viewer, role, purpose, visit, told } = look;
  const own = look.reads.filter(({ subjects }) => subjects.includes(subject));
  const fields = own.flatMap((read) => Object.entries(read.fields).flatMap(([agency, names]) => names.map((name) => `${agency} ${name}`)));
  const { place, counter, reason } = look.v === undefined ? { place: null, counter: null, reason: null } : look;
  return {
    at, viewer, role, purpose, visit, place, counter, reason,
    purposeInWords: purposeInWords(look),
    isEmergency: purpose === 'emergency',
    isOfWholeHousehold: isOfWholeHousehold(look),
    fields: [...new Set(fields)].sort(),
    verdictsTold: told[''] === undefined ? (told[subject] ?? 0) : null,
  };
}

/** The latest first; among the looks of one day those in part come last, so that their place in the order tells no hour. */
export function latestFirst(one: LookAtRecords, other: LookAtRecords): number {
  if (one.day !== other.day) return one.day < other.day ? 1 : -1;
  return (other.at ?? '').localeCompare(one.at ?? '');
}
