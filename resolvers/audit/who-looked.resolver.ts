/** Tells a resident who looked at their records. */
import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { Failure } from '../../src/failure';
import { personSubject } from '../../src/subgraph/agency';
import type { ResidentKey } from '../../src/subgraph/shared-types';
import { hearingOf, type AuditContext } from './audit-context';
import { LookAtRecords, Resident } from './look.type';
import { latestFirst, toldLook } from './told-look';

const mostAtOnce = 200;

@Resolver(() => Resident)
export class WhoLookedResolver {
  @FieldResolver(() => [LookAtRecords], {
    nullable: true,
    description:
      'Who looked at the records of this resident (谁查阅过我的记录), the latest first, whatever day is asked about. Told of those who are present or ask, and of ' +
      'children in their care; null for another adult of the family, whose own affair it is. This question is itself a look and is written down; it is told ' +
      'from the next question on. Error: BAD_INPUT when `last` is not from 1 to 200.',
  })
  async whoLooked(
    @Root() { id }: ResidentKey,
    @Arg('last', () => Int, { defaultValue: 20, description: 'How many looks at most, from 1 to 200.' }) last: number,
    @Ctx() { viewer, looks, offices }: AuditContext,
  ): Promise<LookAtRecords[] | null> {
    if (last < 1 || last > mostAtOnce) throw new Failure('BAD_INPUT', `The last 1 to ${mostAtOnce} looks can be told; \`last\` is ${last}.`);
    const subject = personSubject(id);
    const hearing = hearingOf(viewer, subject);
    if (hearing.relation !== 'self' && hearing.relation !== 'ward') return null;
    const found = await looks.load({ subject, last });
    return found.map((look) => toldLook(look, hearing, offices)).filter((told) => told !== null).sort(latestFirst);
  }
}
