/** Draws residents who live in households of four, each with the place of the present dwelling; the same population gives the same ones. */
import { sql } from 'kysely';
import { administration } from '../src/database/client';
import type { DatabaseConnection } from '../src/database/connection';
import { demoDay } from '../src/population/calendar';
import type { AssessmentQuestion } from './floor/assessment';
import { BenchmarkRefused } from './options';

/** Where a resident is asked about whose dwelling no register has, or has outside Jilin: Changchun. */
const placeOtherwise = '220100';

export interface AskedFamily {
  readonly question: AssessmentQuestion;
  /** Who comes to the counter: the whole family. */
  readonly present: readonly string[];
}

export async function familiesOfFour(connection: DatabaseConnection, count: number): Promise<readonly AskedFamily[]> {
  const database = administration(connection);
  const { rows } = await sql<{ resident_id: string; place: string; present: string[] }>`
    with present as (
      select household_id, resident_id from (
        select distinct on (entry_id) * from registry.household_membership order by entry_id, revision desc) as last
      where not retracted and valid_from <= ${demoDay}::date and (valid_until is null or valid_until >= ${demoDay}::date)
    ), dwelling as (
      select distinct on (resident_id) resident_id, city from (
        select distinct on (entry_id) * from housing.dwelling order by entry_id, revision desc) as last
      where not retracted and valid_from <= ${demoDay}::date and (valid_until is null or valid_until >= ${demoDay}::date)
      order by resident_id, valid_from desc
    )
    select present.resident_id, coalesce(place.code, ${placeOtherwise}) as place, (
      select array_agg(other.resident_id order by other.resident_id) from present as other where other.household_id = present.household_id) as present
    from present
    left join dwelling using (resident_id)
    left join registry.place on place.code = dwelling.city and place.served
    where household_id in (select household_id from present group by household_id having count(*) = 4)
    order by md5(present.resident_id), present.resident_id
    limit ${count}`.execute(database).finally(() => database.destroy());
  if (rows.length < count) {
    throw new BenchmarkRefused(`Only ${rows.length} residents live in households of four, and ${count} are needed: ask for more --residents.`);
  }
  return rows.map(({ resident_id: residentId, place, present }) => ({ question: { resident: { residentId }, place, asOf: demoDay }, present }));
}
