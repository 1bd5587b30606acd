/** What the registry tells the reception when a visit is opened. It travels between subgraphs only. */
import { Directive, Field, ID, ObjectType } from 'type-graphql';

@ObjectType({ description: 'One person or employer of a visit. Travels between subgraphs only. Source: household register.' })
@Directive('@inaccessible')
export class CircleMember {
  @Field(() => ID, { description: 'The subject: `person:R0000001` or `employer:E2201000105`.' })
  readonly subject!: string;

  @Field(() => String, { description: 'What the subject is to the visit: `self`, `ward` or `household`.' })
  readonly relation!: string;
}

@ObjectType('Circle', {
  description: 'Who is of a visit, and what may tie the clerk to them. Travels between subgraphs only. Source: household, marriage and custody registers.',
})
@Directive('@inaccessible')
export class CircleOfVisit {
  @Field(() => [CircleMember], { description: 'Those present or named, minors in their care, and whoever lives as one family with them.' })
  readonly members!: CircleMember[];

  @Field(() => [String], { description: 'What may tie the clerk to those present, and what is odd about who came together: `same-household`, `same-surname`, `not-one-family`; empty when nothing does.' })
  readonly signs!: string[];

  @Field(() => Boolean, { description: 'Whether somebody under protection is among those present.' })
  readonly guarded!: boolean;
}
