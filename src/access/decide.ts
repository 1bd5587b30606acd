/**
 * The one place that decides who may see what: field × role × purpose × relation, from the viewer and the table alone. The gateway asks it
 * before any agency is called, and each subgraph again.
 */
import { mayState, purposeEntry, relationTo, type Relation, type Viewer } from '../identity/viewer';
import type { SubjectId } from '../facts/envelope';
import type { Audience, FieldRule, Line } from './rules';

/** Whether the field may be asked at all for the viewer's purpose: of whom, is decided person by person. */
export function mayAsk(rule: FieldRule, viewer: Viewer): boolean {
  return rule.kind === 'key' || rule.kind === 'part' || rule.audience.some((line) => isMeant(line, viewer));
}

/** Whether the role may ask it within a visit, for whichever purpose it may state. */
export function mayAskAtVisit(rule: FieldRule, { role }: Pick<Viewer, 'role'>): boolean {
  return rule.kind === 'key' || rule.kind === 'part' || rule.audience.some((line) => (line.role ?? role) === role && mayState(role, line.purpose) && purposeEntry(line.purpose).ground !== 'none');
}

export function maySee(audience: Audience, viewer: Viewer, relation: Relation): boolean {
  return audience.some((line) => isMeant(line, viewer) && line.of.includes(relation));
}

export function maySeeOf(audience: Audience, viewer: Viewer, subject: SubjectId): boolean {
  return maySee(audience, viewer, relationTo(viewer, subject));
}

function isMeant({ purpose, agency, role }: Line, viewer: Viewer): boolean {
  return purpose === viewer.purpose && mayState(viewer.role, purpose) && (agency === undefined || agency === viewer.agency) &&
    (role === undefined || role === viewer.role);
}

/** What all of these audiences may see: whoever is missing from one is missing. */
export function commonTo(audiences: readonly Audience[]): Audience {
  const [first = [], ...others] = audiences;
  return first.flatMap((line) => {
    const of = line.of.filter((relation) => others.every((audience) => audience.some((other) => covers(other, line) && other.of.includes(relation))));
    return of.length === 0 ? [] : [{ ...line, of }];
  });
}

function covers(other: Line, { purpose, agency, role }: Line): boolean {
  return other.purpose === purpose && (other.agency === undefined || other.agency === agency) && (other.role === undefined || other.role === role);
}
