/** Tells of the employer asked about what the register of employers holds. */
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { employerNumberOf, type AgencyContext } from '../../src/subgraph/agency';
import { recorded } from '../../src/subgraph/recorded';
import type { AssessmentKey } from '../../src/subgraph/shared-types';
import { EmployerOnRegister } from './employer-on-register.type';
import type { EmploymentLoaders } from './employment.loader';
import { Assessment } from './employment.type';
import { entryOn } from './employer-register';

@Resolver(() => Assessment)
export class EmployerOnRegisterResolver {
  @FieldResolver(() => EmployerOnRegister, {
    nullable: true,
    description: 'The employer asked about; null when a person is asked about, and for an employer that is not on the register on the day.',
  })
  async employer(@Root() { subjects, asOf }: AssessmentKey, @Ctx() { loaders }: AgencyContext<EmploymentLoaders>): Promise<EmployerOnRegister | null> {
    const [asked] = subjects;
    const number = asked === undefined ? null : employerNumberOf(asked.id);
    const entry = number === null ? null : entryOn(await loaders.employers.load(number), asOf);
    if (entry === null) return null;
    const { employer_number: registrationNumber, name, form, industry, city, registered_on: registeredOn, state } = entry;
    return { registrationNumber, name, form, industry, city, registeredOn, state, ...recorded(entry) };
  }
}
