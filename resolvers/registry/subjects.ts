/**
 * Who and what an assessment is about: the family that lives as one, the guardians and kin outside it whose facts its rules read, their
 * employers, each employer with each person hired, and the place.
 */
import { addYears } from '../../src/facts/days';
import type { IsoDate, SubjectId } from '../../src/facts/envelope';
import { employerSubject, hireSubject, personSubject, placeSubject } from '../../src/subgraph/agency';
import type { Viewer } from '../../src/identity/viewer';
import type { SubjectKey } from '../../src/subgraph/scalars';
import { heldAtVisit } from './protection';
import type { Kinship, RegistryLoaders } from './registry.loader';

const adultAgeYears = 18;

export interface Asking {
  readonly loaders: RegistryLoaders;
  readonly viewer: Pick<Viewer, 'circle'>;
  readonly today: IsoDate;
}

/** The subjects, the asked resident first; `null` when the registry does not know the resident, or protection hides the person at this visit. */
export async function subjectsOf(
  residentId: string,
  place: string,
  asOf: IsoDate,
  { loaders, viewer, today }: Asking,
): Promise<readonly SubjectKey[] | null> {
  const household = await loaders.householdOf(residentId, asOf);
  const ties = await loaders.kinshipOf(household.members, asOf);
  const everybody = [...household.members, ...kinOutside(household.members, ties)];
  const [rows, tiesOfWork, isHeld] = await Promise.all([
    loaders.residents.loadMany(everybody),
    loaders.employersOf(everybody, asOf),
    heldAtVisit(viewer, everybody, today, loaders),
  ]);
  if (!isHeld(residentId)) return null;
  const members = household.members.filter(isHeld);
  const kinship = ties.filter((tie) => isHeld(tie.residentId) && isHeld(tie.relativeId) && [tie.residentId, tie.relativeId].some((id) => members.includes(id)));
  const outside = kinOutside(members, kinship);
  const employers = new Map([...members, ...outside].map((id) => [id, tiesOfWork.get(id) ?? []]));
  const birthDates = new Map<string, IsoDate>();
  for (const row of rows) {
    if (row instanceof Error) throw row;
    if (row !== null) birthDates.set(row.id, row.birth_date);
  }
  if (!birthDates.has(residentId)) return null;
  const isMinor = (id: string): boolean => adultFrom(birthDates.get(id) ?? asOf) > asOf;
  const persons = [...members, ...outside]
    .filter((id) => birthDates.has(id))
    .map((id) => subjectKey(id, members.includes(id) ? household.id : null, kinship, isMinor));
  return [...persons, ...employerSubjects(employers).map(withoutKin), withoutKin(placeSubject(place))];
}

/** Every employer once, and every pair of employer and person hired. */
function employerSubjects(employers: ReadonlyMap<string, readonly string[]>): readonly SubjectId[] {
  const hires = [...employers].flatMap(([residentId, numbers]) => numbers.map((number) => ({ residentId, number })));
  const distinct = [...new Set(hires.map(({ number }) => number))].sort();
  return [...distinct.map(employerSubject), ...hires.map(({ residentId, number }) => hireSubject(number, residentId))];
}

export function withoutKin(id: SubjectId): SubjectKey {
  return { id, household: null, guardians: [], spouse: null, closeKin: [] };
}

function subjectKey(
  id: string,
  household: string | null,
  kinship: readonly Kinship[],
  isMinor: (id: string) => boolean,
): SubjectKey {
  const relatives = (kind: Kinship['kind']): string[] =>
    kinship.filter((tie) => tie.residentId === id && tie.kind === kind).map((tie) => tie.relativeId);
  const parents = relatives('parent');
  const spouse = relatives('spouse')[0] ?? null;
  const minorChildren = kinship
    .filter((tie) => tie.relativeId === id && tie.kind === 'parent' && isMinor(tie.residentId))
    .map((tie) => tie.residentId);
  return {
    id: personSubject(id),
    household,
    // Parents stand here for grown pupils too: the gaokao rule asks for "父或母" of candidates who may be 18 or older.
    guardians: subjects([...parents, ...relatives('guardian')]),
    spouse: spouse === null ? null : personSubject(spouse),
    closeKin: subjects([...(spouse === null ? [] : [spouse]), ...parents, ...minorChildren]),
  };
}

function kinOutside(members: readonly string[], kinship: readonly Kinship[]): readonly string[] {
  const inside = new Set(members);
  const outside = new Set<string>();
  for (const { residentId, relativeId } of kinship) {
    if (!inside.has(residentId)) outside.add(residentId);
    if (!inside.has(relativeId)) outside.add(relativeId);
  }
  return [...outside].sort();
}

function subjects(ids: readonly string[]): SubjectKey['guardians'] {
  return [...new Set(ids)].sort().map(personSubject);
}

/** The first day of an adult. */
export function adultFrom(birthDate: IsoDate): IsoDate {
  return addYears(birthDate, adultAgeYears);
}
