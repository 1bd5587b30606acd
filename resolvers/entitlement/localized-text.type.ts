import { Field, ObjectType } from 'type-graphql';

@ObjectType({ description: 'A text in the two languages of the counter.' })
export class LocalizedText {
  @Field(() => String, { description: 'Chinese (中文).' })
  readonly zh!: string;

  @Field(() => String, { description: 'English.' })
  readonly en!: string;
}
