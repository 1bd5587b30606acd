/**
 * How often one address, viewer or client may ask: a token bucket each, in the memory of this process.
 *
 * A bucket that is full again is as good as none, so that addresses are forgotten as soon as they behave; and never more than a fixed number
 * is kept, because addresses cost an attacker nothing.
 */
import { isIPv6 } from 'node:net';

export interface RequestRate {
  readonly perSecond: number;
  /** How many may come at once after a pause. */
  readonly burst: number;
  readonly addressesMost?: number;
}

/** Seconds to wait before the next request of this one; 0 when it may pass now. */
export type Take = (address: string, nowMs: number) => number;

interface Bucket {
  readonly tokens: number;
  readonly atMs: number;
}

export function requestRate({ perSecond, burst, addressesMost = 50_000 }: RequestRate): Take {
  const buckets = new Map<string, Bucket>();
  const filled = (bucket: Bucket | undefined, nowMs: number): number =>
    bucket === undefined ? burst : Math.min(burst, bucket.tokens + (Math.max(0, nowMs - bucket.atMs) / 1000) * perSecond);

  return (address, nowMs) => {
    const whose = network(address);
    const tokens = filled(buckets.get(whose), nowMs);
    if (tokens < 1) return (1 - tokens) / perSecond;
    // Set anew at the end: the map keeps the order of the last request, the longest silent first.
    buckets.delete(whose);
    buckets.set(whose, { tokens: tokens - 1, atMs: nowMs });
    // Two are looked at for each one added, so that the map shrinks while it is used.
    for (const [silent, bucket] of firstOf(buckets, 2)) {
      if (buckets.size > addressesMost || filled(bucket, nowMs) >= burst) buckets.delete(silent);
    }
    return 0;
  };
}

/** One subscriber holds a whole /64 of IPv6. */
function network(address: string): string {
  if (!isIPv6(address)) return address;
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address);
  if (mapped?.[1] !== undefined) return mapped[1];
  const [head = '', tail] = address.split('::');
  const leading = head.split(':').filter((group) => group !== '');
  const trailing = (tail ?? '').split(':').filter((group) => group !== '');
  const zeros = tail === undefined ? [] : Array<string>(Math.max(0, 8 - leading.length - trailing.length)).fill('0');
  return [...leading, ...zeros, ...trailing].slice(0, 4).map((group) => parseInt(group, 16).toString(16)).join(':');
}

function firstOf<Key, Value>(map: ReadonlyMap<Key, Value>, count: number): readonly (readonly [Key, Value])[] {
  const first: (readonly [Key, Value])[] = [];
  for (const entry of map) {
    if (first.length === count) break;
    first.push(entry);
  }
  return first;
}
