/** Tells whoever asks who they are here, and for what they may look; no visit is needed for it, and nobody else is told of. */
import { Ctx, Query, Resolver } from 'type-graphql';
import { mayState, purposes } from '../../src/identity/purposes';
import { roleNames } from '../../src/identity/role-names';
import { registeredPurpose } from './registered-purpose';
import { ViewerNow } from './viewer.type';
import type { VisitsContext } from './visits-context';

@Resolver(() => ViewerNow)
export class ViewerResolver {
  @Query(() => ViewerNow, { description: 'Who is signed in. Error: UNAUTHENTICATED, like for every question.' })
  viewer(@Ctx() { viewer, placeName }: VisitsContext): ViewerNow {
    const { id, role, client, agency, residentId, place } = viewer;
    const name = place === null ? null : placeName(place);
    return {
      id, role, roleZh: roleNames[role].zh, roleEn: roleNames[role].en, client, agency,
      // A clerk is on the register like everybody; that is nothing to work with.
      residentId: role === 'resident' ? residentId : null,
      place, placeZh: name?.zh ?? null, placeEn: name?.en ?? null,
      purposes: purposes.filter((purpose) => mayState(role, purpose)).map(registeredPurpose),
    };
  }
}
