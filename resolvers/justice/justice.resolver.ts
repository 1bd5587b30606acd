/** Tells of a resident which cases are open. */
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { AgencyContext } from '../../src/subgraph/agency';
import type { ResidentKey } from '../../src/subgraph/shared-types';
import { casesOf, openCases, type PartyCase } from './cases';
import type { JusticeLoaders } from './justice.loader';
import { JusticeCase, JusticeRecords, Resident } from './justice.type';

@Resolver(() => Resident)
export class JusticeResolver {
  @FieldResolver(() => JusticeRecords, { nullable: true, description: 'Open cases as of that day.' })
  async justice(@Root() { id, asOf }: ResidentKey, @Ctx() { loaders }: AgencyContext<JusticeLoaders>): Promise<JusticeRecords> {
    return { openCases: openCases(await casesOf(id, loaders), asOf).map(shownCase) };
  }
}

function shownCase({ file, role }: PartyCase): JusticeCase {
  return {
    procedure: file.procedure,
    place: file.place,
    isApplicant: role === 'applicant',
    openedOn: file.opened_on,
    recordedOn: file.recorded_at.slice(0, 10),
    source: file.source,
  };
}
