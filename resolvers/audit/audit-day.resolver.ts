/** Verifies a day of the ledger for the auditor: whether its entries and its index are those that were written. */
import { Arg, Ctx, Field, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { rootOf } from '../../src/audit/chain';
import { dayFaults } from '../../src/audit/day-faults';
import { entriesOfDay, indexOfDay, publishedRoots } from '../../src/audit/ledger-reader';
import { DayScalar } from '../../src/subgraph/scalars';
import type { AuditContext } from './audit-context';

@ObjectType({ description: 'The root of a day as it was published (已公布的日根值). Source: audit ledger; the copy that counts is kept elsewhere.' })
export class PublishedRoot {
  @Field(() => Int, { description: 'How many entries the day had.' })
  readonly entries!: number;

  @Field(() => String, { description: 'The Merkle root over their hashes: 64 hexadecimal digits.' })
  readonly root!: string;
}

@ObjectType({ description: 'A day of the ledger as it stands (审计日). Source: audit ledger.' })
export class AuditDay {
  @Field(() => DayScalar, { description: 'The day, by UTC, as the chains count.' })
  readonly day!: string;

  @Field(() => Int, { description: 'How many entries it has.' })
  readonly entries!: number;

  @Field(() => String, { description: 'The Merkle root over their hashes as they stand: 64 hexadecimal digits.' })
  readonly root!: string;

  @Field(() => [PublishedRoot], { description: 'The roots of the day that were published, the first one first; empty when none was.' })
  readonly publishedRoots!: PublishedRoot[];

  @Field(() => [String], {
    description: 'What is wrong with its chains, its index and the last root published, in plain words; empty when nothing is.',
  })
  readonly faults!: string[];
}

@Resolver()
export class AuditDayResolver {
  @Query(() => AuditDay, { description: 'A day of the ledger, verified as it stands (核验审计日); for the auditor alone.' })
  async auditDay(@Arg('day', () => DayScalar, { description: 'The day, by UTC.' }) day: string, @Ctx() { db }: AuditContext): Promise<AuditDay> {
    const entries = await entriesOfDay(db, day);
    const [index, published] = await Promise.all([indexOfDay(db, day), publishedRoots(db, day)]);
    return {
      ...rootOf(day, entries),
      publishedRoots: published.map(({ entries: count, root }) => ({ entries: count, root })),
      faults: [...dayFaults({ entries, index }, published.slice(-1))],
    };
  }
}
