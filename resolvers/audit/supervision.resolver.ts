/** Tells those who supervise a hall, and the auditor, which looks were unusual and which ones residents question. */
import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { lookIn } from '../../src/audit/ledger-reader';
import { instantsOf } from '../../src/audit/shanghai-time';
import { signTable, unusualLooks } from '../../src/audit/signs';
import { Failure } from '../../src/failure';
import type { Viewer } from '../../src/identity/viewer';
import { DayScalar, PlaceCodeScalar } from '../../src/subgraph/scalars';
import type { AuditContext } from './audit-context';
import { lookOfHall } from './look-of-hall';
import { entriesBetween } from './looks.queries';
import { questionsBetween } from './questions.queries';
import { QuestionAboutLook, UnusualLook } from './supervision.type';

const anHour = 60 * 60 * 1000;
const ofPlace = 'The hall: whoever supervises one may name it or leave it out; the auditor leaves it out for all.';

@Resolver()
export class SupervisionResolver {
  @Query(() => [UnusualLook], {
    description:
      'The unusual looks of a day (异常查阅) in the order of their instants: of the own hall for a supervisor, of all for the auditor. ' +
      'Error: FORBIDDEN for another hall than the own.',
  })
  async unusualLooks(
    @Arg('day', () => DayScalar, { description: 'The day, in China.' }) day: string,
    @Arg('place', () => PlaceCodeScalar, { nullable: true, description: ofPlace }) place: string | undefined,
    @Ctx() { viewer, db }: AuditContext,
  ): Promise<UnusualLook[]> {
    const hall = hallOf(viewer, place ?? null);
    const { from, until } = instantsOf(day);
    // An hour that began the day before counts whole.
    const { rows } = await entriesBetween({ from: new Date(Date.parse(from) - anHour).toISOString(), until, hall }).execute(db);
    return unusualLooks(rows.map((row) => ({ ...row, look: lookIn(row.look) })), from).map(({ entry, signs }) => ({
      look: lookOfHall(entry),
      signs: signs.map((id) => ({ id, zh: signTable[id].zh, en: signTable[id].en })),
    }));
  }

  @Query(() => [QuestionAboutLook], {
    description:
      'The questions that residents put on a day about looks (居民质疑的查阅) in the order of their instants: about looks of the own hall for a supervisor, about all ' +
      'for the auditor. Error: FORBIDDEN for another hall than the own.',
  })
  async questionedLooks(
    @Arg('day', () => DayScalar, { description: 'The day on which the question was put, in China.' }) day: string,
    @Arg('place', () => PlaceCodeScalar, { nullable: true, description: ofPlace }) place: string | undefined,
    @Ctx() { viewer, db }: AuditContext,
  ): Promise<QuestionAboutLook[]> {
    const { rows } = await questionsBetween({ ...instantsOf(day), hall: hallOf(viewer, place ?? null) }).execute(db);
    return rows.map((row) => ({ look: lookOfHall({ look: lookIn(row.look), hash: row.hash }), resident: row.subject, why: row.why, askedAt: row.asked_at }));
  }
}

/** Null for all halls. */
function hallOf(viewer: Viewer, asked: string | null): string | null {
  if (viewer.role === 'auditor' && viewer.purpose === 'audit') return asked;
  const isOwn = viewer.role === 'supervisor' && viewer.purpose === 'supervision' && viewer.place !== null && (asked === null || asked === viewer.place);
  if (isOwn) return viewer.place;
  throw new Failure('FORBIDDEN', 'Looks of a hall are shown to whoever supervises that hall, and to the auditor.');
}
