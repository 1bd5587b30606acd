/**
 * How much of a look is told to those who ask about one subject: all of it, a part, or nothing.
 *
 * A look belongs to the visit at which it was made, and that visit may be the affair of another member of the family: that a wife was at a
 * counter, at which one, and what for is hers to tell. So whoever was not there hears that their records were read, by what kind of office
 * and on which day, and no more; and where somebody protected was there, nobody hears of it who was not.
 */
import type { Look } from './look';

export type Disclosure = 'whole' | 'part' | 'nothing';

export interface Hearing {
  readonly subject: string;
  /** What the subject is to the visit at which it is asked who looked. */
  readonly relation: 'self' | 'ward' | 'household' | 'none';
  /** Everybody who is present at that visit, or asks. */
  readonly hearers: readonly string[];
}

export function disclosureOf(look: Look, { subject, relation, hearers }: Hearing): Disclosure {
  // Who looked at another adult is told to that adult.
  if (relation !== 'self' && relation !== 'ward') return 'nothing';
  // Of the first looks it is not known who was there.
  if (look.v === undefined) return 'part';
  const wasThere = (one: string): boolean => look.present.includes(one);
  if (look.isConfidential) return hearers.length > 0 && hearers.every(wasThere) ? 'whole' : 'nothing';
  // Nobody's visit is an affair of nobody's: a look that an office made by itself.
  if (look.present.length === 0) return 'whole';
  if (relation === 'self') return wasThere(subject) ? 'whole' : 'part';
  // Of a child, what its guardian did with the other's knowledge or without it: whoever hears of it must have been there.
  return hearers.length > 0 && hearers.every(wasThere) ? 'whole' : 'part';
}
