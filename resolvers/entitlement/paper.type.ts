/** A paper of an entitlement, for one person. */
import { Field, ID, ObjectType } from 'type-graphql';
import { LocalizedText } from './localized-text.type';

@ObjectType({ description: 'A paper to bring, or one that the agencies\' records make unnecessary.' })
export class Paper {
  @Field(() => LocalizedText, { description: 'What the paper is.' })
  readonly name!: LocalizedText;

  @Field(() => Boolean, { description: 'True when agencies\' records prove the same, so that it need not be brought.' })
  readonly isProved!: boolean;

  @Field(() => [ID], { description: 'The facts of the vocabulary that stand in for it, `guardians.x` being the fact x of every guardian; empty where no record can.' })
  readonly provedBy!: readonly string[];
}
