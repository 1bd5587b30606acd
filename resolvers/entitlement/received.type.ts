/** Whether a benefit is received already: an answer beside the verdict. */
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { MissingFact } from './board.type';
import type { Determination } from './board.type';
import { LocalizedText } from './localized-text.type';

export enum ReceivedState {
  RECEIVED = 'RECEIVED',
  NOT_RECEIVED = 'NOT_RECEIVED',
  UNKNOWN = 'UNKNOWN',
}
registerEnumType(ReceivedState, {
  name: 'ReceivedState',
  description: 'Whether the member receives it already. Three-valued: an agency that did not answer never reads as "not yet".',
  valuesConfig: {
    RECEIVED: { description: 'On record as received (已享受): running on the day, or given within the period in which it is not given again.' },
    NOT_RECEIVED: { description: 'The record is complete, and shows none (未享受).' },
    UNKNOWN: { description: 'The record did not answer (未知); see `missing`.' },
  },
});

@ObjectType({ description: "The answer of the agencies' records of payments and services to whether it is received." })
export class ReceivedAnswer {
  readonly determination!: Determination;

  @Field(() => ReceivedState, { description: 'The answer. Told like a verdict, also where the values that it rests on are not shown.' })
  readonly state!: ReceivedState;

  @Field(() => LocalizedText, { description: 'What counts as received, in the words of the rule.' })
  readonly text!: LocalizedText;

  @Field(() => [MissingFact], { description: 'Exactly the unknown facts that keep it UNKNOWN; empty otherwise.' })
  readonly missing!: readonly MissingFact[];

  @Field(() => [String], { description: 'Parameters of the place (`local.…`) without a value that keep it UNKNOWN.' })
  readonly missingParameters!: readonly string[];
}
