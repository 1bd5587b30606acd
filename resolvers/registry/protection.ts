/**
 * Who is left out at a visit because an order protects them: of a person under protection nobody learns the place, nor that the register
 * holds a tie to her, unless she is there herself.
 *
 * At her own visit it holds the other way round too. A look at him would be written down, and he may see who looked, and so in which hall
 * she was: so there she meets only those who are there with her, those whom the same order protects, and the children in her care.
 */
import { relationTo, subjectsIn, type Circle, type Viewer } from '../../src/identity/viewer';
import type { IsoDate, SubjectId } from '../../src/facts/envelope';
import { personSubject, residentIdOf } from '../../src/subgraph/agency';
import type { Protection, RegistryLoaders } from './registry.loader';

export type IsHeld = (residentId: string) => boolean;

/** Which of these persons an assessment at the visit may be about. Protection is asked of today, whatever day the question is about. */
export async function heldAtVisit(
  viewer: Pick<Viewer, 'circle'>,
  persons: readonly string[],
  today: IsoDate,
  loaders: Pick<RegistryLoaders, 'protectionOf'>,
): Promise<IsHeld> {
  const present = subjectsIn(viewer.circle, 'self').flatMap((subject) => residentIdOf(subject) ?? []);
  const orders = await loaders.protectionOf([...new Set([...persons, ...present])], today);
  if (present.some((id) => orders.has(id))) return (id) => relationTo(viewer, personSubject(id)) !== 'none';
  return (id) => !orders.has(id);
}

/** The same when the circle is drawn: everybody around those present, without whom protection leaves out. */
export function withoutProtected(around: Circle, orders: Protection): Circle {
  const ordersOf = (subject: SubjectId): readonly string[] => orders.get(residentIdOf(subject) ?? '') ?? [];
  const ofPresent = new Set(subjectsIn(around, 'self').flatMap(ordersOf));
  const isOfVisit = (subject: SubjectId): boolean => {
    const own = ordersOf(subject);
    if (around[subject] === 'self' || own.some((order) => ofPresent.has(order))) return true;
    return own.length === 0 && (ofPresent.size === 0 || around[subject] === 'ward');
  };
  return Object.fromEntries(subjectsIn(around).filter(isOfVisit).map((subject) => [subject, around[subject]])) as Circle;
}
