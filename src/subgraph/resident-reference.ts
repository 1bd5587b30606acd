/** How a question names a resident: one input for every subgraph that takes it. */
import { Field, InputType } from 'type-graphql';

@InputType({ description: 'Names one resident in exactly one way.' })
export class ResidentReference {
  @Field(() => String, { nullable: true, description: 'Citizen identity number (公民身份号码, GB 11643): 18 characters with their check.' })
  readonly citizenId?: string | null;

  @Field(() => String, { nullable: true, description: 'Number printed on a residence permit (居住证号码).' })
  readonly permitNumber?: string | null;

  @Field(() => String, { nullable: true, description: "The platform's own id, such as `R0000001`." })
  readonly residentId?: string | null;
}
