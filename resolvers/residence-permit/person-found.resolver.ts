/** Tells of somebody who was found by name where they are registered, and whether they live where the clerk asks: to tell people of one name apart. */
import { Ctx, Directive, Field, FieldResolver, ID, ObjectType, Resolver, Root } from 'type-graphql';
import type { AgencyContext } from '../../src/subgraph/agency';
import { PlaceCodeScalar } from '../../src/subgraph/scalars';
import { registerEntryOn } from './household-register';
import { residenceOn } from './residence';
import type { ResidencePermitLoaders } from './residence-permit.loader';

@ObjectType({ description: 'Somebody who was found by name and birth date. Source: police, household register and residence registration.' })
@Directive('@key(fields: "id")')
export class PersonFound {
  @Field(() => ID, { description: "The platform's own id; it is no identity number." })
  readonly id!: string;
}

type Context = AgencyContext<ResidencePermitLoaders>;

@Resolver(() => PersonFound)
export class PersonFoundResolver {
  @FieldResolver(() => PlaceCodeScalar, {
    nullable: true,
    description: 'County-level unit of the household registration today; null when the register has none, or the police did not answer.',
  })
  async registeredIn(@Root() { id }: PersonFound, @Ctx() { loaders, today }: Context): Promise<string | null> {
    return registerEntryOn(await loaders.registerEntries.load(id), today)?.place ?? null;
  }

  @FieldResolver(() => Boolean, {
    nullable: true,
    description: 'Whether the person is registered to live in the place of the clerk’s hall today; where else is not told. Null when no register says, or the police did not answer.',
  })
  async isLivingHere(@Root() { id }: PersonFound, @Ctx() { loaders, today, viewer }: Context): Promise<boolean | null> {
    const [registrations, entries] = await Promise.all([loaders.registrations.load(id), loaders.registerEntries.load(id)]);
    const residence = residenceOn(registrations, entries, today);
    return residence === null || viewer.place === null ? null : residence.city === viewer.place;
  }
}
