/** Whoever asks, as a page may greet them. */
import { Field, ID, ObjectType } from 'type-graphql';
import { PlaceCodeScalar } from '../../src/subgraph/scalars';
import { RegisteredPurpose } from './purpose.type';

@ObjectType({ description: 'Who is signed in, read off the access token of this request and off nothing else.' })
export class ViewerNow {
  @Field(() => ID, { description: 'The subject of the token, of the issuer’s choosing; no name and no number of a person.' })
  readonly id!: string;

  @Field(() => String, { description: 'The role, such as `clerk`.' })
  readonly role!: string;

  @Field(() => String, { description: 'The role in Chinese.' })
  readonly roleZh!: string;

  @Field(() => String, { description: 'The role in English.' })
  readonly roleEn!: string;

  @Field(() => String, { description: 'The registered client that the token was given to.' })
  readonly client!: string;

  @Field(() => String, { nullable: true, description: 'Of an agency’s program: the agency, such as `housing`; otherwise null.' })
  readonly agency!: string | null;

  @Field(() => ID, { nullable: true, description: 'Of a resident: their own resident id, with which their own visit is opened; null for every other role.' })
  readonly residentId!: string | null;

  @Field(() => PlaceCodeScalar, { nullable: true, description: 'The hall that a clerk or a supervisor belongs to; otherwise null.' })
  readonly place!: string | null;

  @Field(() => String, { nullable: true, description: 'The name of that place in Chinese; null where there is no place.' })
  readonly placeZh!: string | null;

  @Field(() => String, { nullable: true, description: 'The name of that place in English; null where there is no place.' })
  readonly placeEn!: string | null;

  @Field(() => [RegisteredPurpose], {
    description: 'The purposes that the role may state, those without a visit (`NONE`) among them. A program is bound by its client to one of them besides.',
  })
  readonly purposes!: RegisteredPurpose[];
}
