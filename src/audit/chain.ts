/**
 * The chain of the audit ledger: each entry carries the hash of the one before it, per writer and day, so that an edit, a deletion or a
 * new order shows; the day's root over all entries shows an end that was cut off. Pure: an export is verified with this and nothing else.
 */
import { sha256 } from '../digest';
import { canonicalLook, type Look } from './look';

export interface Entry {
  /** The day of the chain, by UTC. */
  readonly day: string;
  /** The process that wrote it. */
  readonly writer: string;
  /** Counted from 1 within writer and day. */
  readonly position: number;
  readonly look: Look;
  readonly hash: string;
}

/** What is published of a day: whoever keeps it can prove later that nothing was taken away. */
export interface DayRoot {
  readonly day: string;
  readonly entries: number;
  readonly root: string;
}

export type Position = Pick<Entry, 'day' | 'writer' | 'position' | 'hash'>;

/** The next entry after `last`; a new day begins a new chain. */
export function link(last: Position | null, writer: string, look: Look): Entry {
  const day = look.at.slice(0, 10);
  const follows = last !== null && last.day === day && last.writer === writer;
  const position = follows ? last.position + 1 : 1;
  return { day, writer, position, look, hash: hashOf(follows ? last.hash : beginningOf(day, writer), { day, writer, position, look }) };
}

const beginningOf = (day: string, writer: string): string => sha256(`${day} ${writer}`);

export function hashOf(previous: string, { day, writer, position, look }: Omit<Entry, 'hash'>): string {
  return sha256(`${previous}\n${day}\n${writer}\n${position}\n${canonicalLook(look)}`);
}

/** The Merkle root over the hashes of a day's entries, ordered by writer and position. */
export function rootOf(day: string, entries: readonly Pick<Entry, 'writer' | 'position' | 'hash'>[]): DayRoot {
  const ordered = [...entries].sort((a, b) => (a.writer === b.writer ? a.position - b.position : a.writer < b.writer ? -1 : 1));
  return { day, entries: entries.length, root: merkle(ordered.map(({ hash }) => sha256(`leaf ${hash}`))) };
}

function merkle(hashes: readonly string[]): string {
  if (hashes.length <= 1) return hashes[0] ?? sha256('empty');
  const above: string[] = [];
  // An odd one goes up alone: doubling it would let two different days share a root.
  for (let index = 0; index < hashes.length; index += 2) {
    const [left = '', right] = [hashes[index], hashes[index + 1]];
    above.push(right === undefined ? left : sha256(`node ${left} ${right}`));
  }
  return merkle(above);
}

/** What is wrong with an export, in plain words; empty when nothing is. Needs no database. */
export function faultsIn(entries: readonly Entry[], roots: readonly DayRoot[]): readonly string[] {
  const faults: string[] = [];
  const chains = grouped(entries, ({ day, writer }) => `${day} ${writer}`);
  for (const [name, chain] of chains) faults.push(...faultsInChain(name, chain));
  const days = grouped(entries, ({ day }) => day);
  for (const published of roots) {
    const found = rootOf(published.day, days.get(published.day) ?? []);
    if (found.entries !== published.entries) faults.push(`${published.day}: ${published.entries} entries were published, ${found.entries} are here.`);
    else if (found.root !== published.root) faults.push(`${published.day}: the entries are not those whose root was published.`);
  }
  return faults;
}

function faultsInChain(name: string, chain: readonly Entry[]): readonly string[] {
  const faults: string[] = [];
  let previous = beginningOf(chain[0]?.day ?? '', chain[0]?.writer ?? '');
  chain.forEach((entry, index) => {
    if (entry.position !== index + 1) faults.push(`${name}: entry ${index + 1} is missing or out of order; ${entry.position} stands there.`);
    else if (hashOf(previous, entry) !== entry.hash) faults.push(`${name}: entry ${entry.position} was altered, or one before it.`);
    if (entry.look.at.slice(0, 10) !== entry.day) faults.push(`${name}: entry ${entry.position} stands under another day than its own.`);
    previous = entry.hash;
  });
  return faults;
}

function grouped(entries: readonly Entry[], name: (entry: Entry) => string): ReadonlyMap<string, readonly Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const group = groups.get(name(entry));
    if (group === undefined) groups.set(name(entry), [entry]);
    else group.push(entry);
  }
  return groups;
}
