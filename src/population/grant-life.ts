/**
 * What a synthetic family was granted. Every grant has an occasion in the family's life, and of those who had one some applied and some did
 * not: how many, `calibration` says of each entitlement.
 */
import type { GrantRecordRow } from '../database/tables/grants';
import * as calibration from './calibration';
import { assistanceOccasions, businessOccasions, homeOccasions, lawOccasions } from './grants-of-families';
import { careOccasions, insuranceOccasions, schoolOccasions, workOccasions } from './grants-of-persons';
import type { Family } from './life';
import type { Chance } from './random';

export type GrantedEntitlement = keyof typeof calibration.granted;

/** A grant as it is given to whoever applies. */
export interface GrantLife {
  readonly entitlement: GrantedEntitlement;
  readonly resident: string;
  readonly isOfHousehold?: boolean;
  readonly kind: GrantRecordRow['kind'];
  readonly on: string;
  /** Known when it is granted; left out where it runs on, or is given but once. */
  readonly coversUntil?: string;
  /** Day on which it ended otherwise than foreseen. */
  readonly endedOn?: string;
  readonly yuan?: number;
  readonly per?: GrantRecordRow['per'];
}

/** The chance is one of its own, so that what else happens to the family does not move. */
export function withGrants(chance: Chance, family: Family): Family {
  const occasions = [
    ...family.members.flatMap((person) => [
      ...schoolOccasions(person), ...careOccasions(person, family), ...insuranceOccasions(person, family), ...workOccasions(person),
    ]),
    ...assistanceOccasions(family), ...homeOccasions(family), ...businessOccasions(family), ...lawOccasions(family),
  ];
  const grants = occasions.filter(({ entitlement }) => chance.happens(calibration.granted[entitlement]));
  return grants.length === 0 ? family : { ...family, grants };
}
