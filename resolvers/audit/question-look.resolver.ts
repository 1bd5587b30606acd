/** Lets a resident question a look at their records. */
import { Arg, Ctx, Field, ID, Mutation, ObjectType, Resolver } from 'type-graphql';
import { disclosureOf } from '../../src/audit/disclosure';
import { lookIn } from '../../src/audit/ledger-reader';
import { Failure, withoutIdentityNumbers } from '../../src/failure';
import { hearingOf, type AuditContext } from './audit-context';
import { lookToldAs } from './looks.queries';
import { questionedLook } from './questions.queries';

const longestWhy = 500;

@ObjectType({ description: 'A look that a resident questioned (对查阅的质疑); those who supervise the hall and the auditor read it. Source: audit ledger.' })
export class QuestionedLook {
  @Field(() => ID, { description: 'The look, as `whoLooked` names it.' })
  readonly look!: string;

  @Field(() => String, { description: 'Why it is questioned, as kept: without control characters, and identity numbers blotted out.' })
  readonly why!: string;

  @Field(() => String, { description: 'Instant of the question, ISO 8601 in UTC.' })
  readonly askedAt!: string;
}

@Resolver()
export class QuestionLookResolver {
  @Mutation(() => QuestionedLook, {
    description:
      'Questions a look at the records of the resident who asks, or of a child in their care (质疑一次查阅), once. Errors: BAD_INPUT when no such look was told to ' +
      'them, when it was questioned already, or when `why` does not fit; FORBIDDEN for any purpose but `own-records`.',
  })
  async questionLook(
    @Arg('look', () => ID, { description: 'The look, as `whoLooked` names it.' }) look: string,
    @Arg('why', () => String, { description: 'Why, in plain words: 1 to 500 characters. Those who supervise read it.' }) why: string,
    @Ctx() { viewer, db }: AuditContext,
  ): Promise<QuestionedLook> {
    const said = withoutIdentityNumbers(why.replace(/[\u0000-\u001f\u007f]|\p{Surrogate}/gu, ' ').trim());
    const { length } = [...said];
    if (length < 1 || length > longestWhy) throw new Failure('BAD_INPUT', `\`why\` is 1 to ${longestWhy} characters long; it has ${length}.`);
    const subjects = Object.entries(viewer.circle).flatMap(([subject, relation]) => (relation === 'household' ? [] : [subject]));
    const { rows: [found] } = await lookToldAs(look, subjects).execute(db);
    // What was not told and what is not there look alike.
    if (found === undefined || disclosureOf(lookIn(found.look), hearingOf(viewer, found.subject)) === 'nothing') throw notTold();
    const { subject, day, writer, position } = found;
    const kept = await questionedLook(db, { look, subject, day, writer, position, why: said, asked_by: viewer.id }).executeTakeFirst();
    if (kept === undefined) throw new Failure('BAD_INPUT', 'This look was questioned already; those who supervise the hall have the question.');
    return { look: kept.look, why: kept.why, askedAt: kept.asked_at };
  }
}

function notTold(): Failure {
  return new Failure('BAD_INPUT', 'No look was told to you under this id; `whoLooked` names those that can be questioned.');
}
