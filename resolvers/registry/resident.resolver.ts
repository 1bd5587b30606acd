/** Who the person is. Everything else about a person is another agency's to tell. */
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { AgencyContext } from '../../src/subgraph/agency';
import { DayScalar } from '../../src/subgraph/scalars';
import type { ResidentKey } from '../../src/subgraph/shared-types';
import { Resident } from './assessment.type';
import { MaskedCitizenIdNumber } from './masked-citizen-id-number';
import type { RegistryLoaders, ResidentRow } from './registry.loader';
import { Sex, sexOf } from './sex.type';

type Context = AgencyContext<RegistryLoaders>;

@Resolver(() => Resident)
export class ResidentResolver {
  @FieldResolver(() => String, { nullable: true, description: 'Name on the household register.' })
  async name(@Root() resident: ResidentKey, @Ctx() context: Context): Promise<string | null> {
    return (await rowOf(resident, context))?.name ?? null;
  }

  @FieldResolver(() => DayScalar, { nullable: true, description: 'Day of birth on the household register.' })
  async birthDate(@Root() resident: ResidentKey, @Ctx() context: Context): Promise<string | null> {
    return (await rowOf(resident, context))?.birth_date ?? null;
  }

  @FieldResolver(() => Sex, { nullable: true, description: 'Sex on the household register.' })
  async sex(@Root() resident: ResidentKey, @Ctx() context: Context): Promise<Sex | null> {
    const row = await rowOf(resident, context);
    return row === null ? null : sexOf(row);
  }

  @FieldResolver(() => MaskedCitizenIdNumber, {
    nullable: true,
    description: 'Citizen identity number with only its ends readable; null for a person without one.',
  })
  async citizenIdNumber(@Root() resident: ResidentKey, @Ctx() context: Context): Promise<string | null> {
    const row = await rowOf(resident, context);
    return row === null ? null : context.loaders.citizenIdNumberOf(row);
  }
}

function rowOf(resident: ResidentKey, { loaders }: Context): Promise<ResidentRow | null> {
  return loaders.residents.load(resident.id);
}
