/** What each agency did with the question. */
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { LocalizedText } from './localized-text.type';

export enum AgencyState {
  ANSWERED = 'ANSWERED',
  SILENT = 'SILENT',
}
registerEnumType(AgencyState, {
  name: 'AgencyState',
  description: 'Whether an agency answered for this assessment.',
  valuesConfig: {
    ANSWERED: { description: 'It answered; what it does not hold it said.' },
    SILENT: { description: 'It did not answer; all its facts are unknown, never false.' },
  },
});

@ObjectType({ description: 'An agency (部门) that owns facts.' })
export class AgencyName {
  @Field(() => ID, { description: 'Its id, such as `social-insurance`.' })
  readonly id!: string;

  @Field(() => LocalizedText, { description: 'Its name at the counter.' })
  readonly name!: LocalizedText;

  @Field(() => String, { nullable: true, description: 'The public service line that answers for it (服务热线), such as `12333`; null where none is known. Source: vocabulary.' })
  readonly phone!: string | null;
}

@ObjectType({ description: 'What one agency did with the question.' })
export class AgencyAnswer {
  @Field(() => AgencyName, { description: 'The agency.' })
  readonly agency!: AgencyName;

  @Field(() => AgencyState, { description: 'Whether it answered.' })
  readonly state!: AgencyState;

  @Field(() => String, { nullable: true, description: 'Instant of its answer, ISO 8601 in UTC; null when it gave none.' })
  readonly answeredAt!: string | null;

  @Field(() => Boolean, { description: 'True when these are its last known facts rather than fresh ones.' })
  readonly stale!: boolean;
}
