/** A look as those who supervise see it: counted, not shown. */
import type { Entry } from '../../src/audit/chain';
import { isOfWholeHousehold, lookId, personsOf, refusalIn } from '../../src/audit/look';
import type { LookOfHall } from './supervision.type';

export function lookOfHall({ look, hash }: Pick<Entry, 'look' | 'hash'>): LookOfHall {
  const { at, viewer, role, purpose, visit, reads, told } = look;
  const refusal = refusalIn(look);
  const visited = look.v === undefined ? { client: null, hall: null, place: null, counter: null, proof: null, reason: null } : look;
  const { client, hall, place, counter, proof, reason } = visited;
  return {
    id: lookId(hash, ''), at, viewer, role, client, purpose, visit, hall, place, counter, proof, reason,
    refused: refusal?.times ?? 0,
    code: refusal?.code ?? null,
    isOfWholeHousehold: isOfWholeHousehold(look),
    residents: [...personsOf(look)],
    agencies: new Set(reads.flatMap(({ fields }) => Object.keys(fields))).size,
    fields: reads.reduce((sum, { fields }) => sum + Object.values(fields).flat().length, 0),
    verdictsTold: Object.values(told).reduce((sum, count) => sum + count, 0),
  };
}
