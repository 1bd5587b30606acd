/** Tells of a resident what the registers of land and of collectives hold. */
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { isValidOn } from '../../src/database/history';
import type { AgencyContext } from '../../src/subgraph/agency';
import type { ResidentKey } from '../../src/subgraph/shared-types';
import { recorded } from '../../src/subgraph/recorded';
import { isReformed, sharesOn, totalShares } from './collective-membership';
import { contractsHeld, homesteadsHeld, openDispute } from './holdings';
import type {
  CollectiveEntry, ContractEntry, DisputeEntry, HomesteadEntry, LandLoaders, MembershipEntry, ShareEntry, TransferEntry,
} from './land.loader';
import { CollectiveMembership, Homestead, LandContract, LandRights, LandTransfer, Resident } from './land.type';
import { placeInCollective } from './place-in-collective';

@Resolver(() => Resident)
export class LandResolver {
  @FieldResolver(() => LandRights, { nullable: true, description: 'Contracted land, homestead and place in the collective as of that day.' })
  async land(@Root() { id, asOf }: ResidentKey, @Ctx() { loaders }: AgencyContext<LandLoaders>): Promise<LandRights> {
    const [contracts, homesteads, disputes, transfers, returns, { membership, collective }, shares] = await Promise.all([
      loaders.contracts.load(id),
      loaders.homesteads.load(id),
      loaders.disputes.load(id),
      loaders.transfers.load(id),
      loaders.returns.load(id),
      placeInCollective(id, asOf, loaders),
      loaders.shares.load(id),
    ]);
    return {
      contracts: contractsHeld(contracts, returns, asOf).map((contract) => shownContract(contract, disputes, transfers, asOf)),
      homesteads: homesteadsHeld(homesteads, returns, asOf).map((plot) => shownHomestead(plot, asOf)),
      membership: membership === null ? null : shownMembership(membership, collective, shares, asOf),
    };
  }
}

function shownContract(
  entry: ContractEntry,
  disputes: readonly DisputeEntry[],
  transfers: readonly TransferEntry[],
  asOf: string,
): LandContract {
  return {
    county: entry.county,
    areaMu: entry.area_mu,
    since: entry.valid_from,
    until: entry.valid_until,
    certificateOn: issuedBy(entry.certificate_on, asOf),
    isInDispute: openDispute(disputes, [entry], asOf) !== null,
    transfers: transfers.filter((transfer) => transfer.contract_number === entry.contract_number && isValidOn(transfer, asOf)).map(shownTransfer),
    ...recorded(entry),
  };
}

function shownTransfer(entry: TransferEntry): LandTransfer {
  return { kind: entry.kind, areaMu: entry.area_mu, since: entry.valid_from, until: entry.valid_until, ...recorded(entry) };
}

function shownHomestead(entry: HomesteadEntry, asOf: string): Homestead {
  return {
    county: entry.county,
    areaM2: entry.area_m2,
    since: entry.valid_from,
    certificateOn: issuedBy(entry.certificate_on, asOf),
    ...recorded(entry),
  };
}

function shownMembership(
  entry: MembershipEntry,
  collective: CollectiveEntry | null,
  shares: readonly ShareEntry[],
  asOf: string,
): CollectiveMembership {
  return {
    collective: collective?.name ?? null,
    since: entry.valid_from,
    hasShares: collective === null ? null : isReformed(collective, asOf),
    shares: totalShares(sharesOn(shares.filter(({ collective_code }) => collective_code === entry.collective_code), asOf)),
    ...recorded(entry),
  };
}

function issuedBy(day: string | null, asOf: string): string | null {
  return day !== null && day <= asOf ? day : null;
}
