/** What the register of clients says about looking: a program looks for the one purpose that it was built for, whatever its role might state. */
import { Failure } from '../failure';
import { purposeEntry, type Purpose } from './purposes';

export interface BoundClient {
  /** The one purpose for which it may look; null where its user chooses. */
  readonly purpose: Purpose | null;
}

/** By id; a client without a line is not registered. */
export type RegisterOfClients = Readonly<Record<string, BoundClient>>;

export function clientNamed(clients: RegisterOfClients, id: string): BoundClient | null {
  return Object.hasOwn(clients, id) ? (clients[id] ?? null) : null;
}

export function assertBoundTo(client: BoundClient | null, purpose: Purpose): void {
  const bound = client?.purpose ?? null;
  if (bound !== null && purpose !== bound && purposeEntry(purpose).ground !== 'none') throw new Failure('FORBIDDEN', `This client looks for the purpose ${bound} alone.`);
}
