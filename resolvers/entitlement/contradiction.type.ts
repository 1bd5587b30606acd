/** Records that cannot be true together. */
import { Field, ID, ObjectType } from 'type-graphql';
import { ValueUsed } from './explanation.type';
import { LocalizedText } from './localized-text.type';

@ObjectType({ description: 'What cannot be true together, such as a child born before its mother. Nothing is determined otherwise because of them.' })
export class Contradiction {
  @Field(() => ID, { description: 'Which one, as the vocabulary names it, such as `child-older-than-guardian`.' })
  readonly id!: string;

  @Field(() => ID, { description: 'About whom, by resident id.' })
  readonly subject!: string;

  @Field(() => LocalizedText, { description: 'What contradicts what.' })
  readonly text!: LocalizedText;

  @Field(() => [ValueUsed], { description: 'Every value that takes part, with its agency and source, as far as it may be shown.' })
  readonly values!: readonly ValueUsed[];
}
