/** Tells the reception who is of a visit that is about to be opened. */
import { Arg, Ctx, Directive, Query, Resolver } from 'type-graphql';
import type { AgencyContext } from '../../src/subgraph/agency';
import { employerSubject } from '../../src/subgraph/agency';
import { ResidentReference } from '../../src/subgraph/resident-reference';
import { circleOf, signsOf } from './circle';
import { CircleOfVisit } from './circle.type';
import { employerNumberFrom } from './employer-number';
import { employerNotAvailable, residentNotAvailable } from '../../src/subgraph/not-available';
import type { RegistryLoaders } from './registry.loader';
import { residentIdFor } from './resident-reference';

/** Later than any notice of hiring: an employer is known from its first one on. */
const endOfTime = '9999-12-31';

@Resolver()
export class CircleResolver {
  @Query(() => CircleOfVisit, {
    nullable: true,
    description:
      'Who is of a visit that is about to be opened; asked by the reception alone. Errors: BAD_IDENTITY_NUMBER, BAD_REQUEST, BAD_EMPLOYER_NUMBER, ' +
      'RESIDENT_NOT_AVAILABLE when one of those named is not known, EMPLOYER_NOT_AVAILABLE likewise. Source: household register.',
  })
  @Directive('@inaccessible')
  async circle(
    @Arg('residents', () => [ResidentReference], { description: 'Those present, or named by a mandate or a consent.' }) references: ResidentReference[],
    @Arg('employer', () => String, { nullable: true, description: 'Registration number of the employer whose agent is there.' })
    employer: string | null | undefined,
    @Arg('clerkResident', () => String, { nullable: true, description: 'Resident id of the clerk, who is on the register like everybody.' })
    clerk: string | null | undefined,
    @Arg('wholeHousehold', () => Boolean, { defaultValue: false, description: 'Whether everybody who lives as one family with those named is present too.' })
    isWholeHousehold: boolean,
    @Ctx() { loaders, today }: AgencyContext<RegistryLoaders>,
  ): Promise<CircleOfVisit> {
    const found = await Promise.all(references.map((reference) => residentIdFor(reference, loaders)));
    const residents = [...new Set(found.flatMap((id) => id ?? []))];
    const around = found.includes(null) ? null : await circleOf({ residents, isWholeHousehold }, today, loaders);
    if (around === null) throw residentNotAvailable();
    const members: CircleOfVisit['members'] = Object.entries(around.circle).map(([subject, relation]) => ({ subject, relation }));
    const signs = clerk == null ? [] : await signsOf(clerk, around.present, today, loaders);
    return { members: [...members, ...(employer == null ? [] : await employerOf(employer, loaders))], signs: [...signs, ...(around.isOneFamily ? [] : ['not-one-family'])], guarded: around.isGuarded };
  }
}

async function employerOf(written: string, loaders: RegistryLoaders): Promise<CircleOfVisit['members']> {
  const number = employerNumberFrom(written);
  if ((await loaders.hiredBy(number, endOfTime)) === null) throw employerNotAvailable();
  return [{ subject: employerSubject(number), relation: 'self' }];
}
