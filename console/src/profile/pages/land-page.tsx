/** Contracted land and what others work of it, homesteads, and the place in the collective. */
import type { LandRecordsQuery } from '../../../../src/operations/operations.generated';
import { useDay, useSay } from '../../words/language';
import { usePlaceName } from '../../words/catalogue';
import { Facts } from '../pieces/facts';
import { NothingThere, RecordCard } from '../pieces/record-card';
import { SpanTable } from '../pieces/span-table';
import { Status } from '../pieces/status';
import { recordPage } from '../record-page';

type LandRights = NonNullable<NonNullable<LandRecordsQuery['assessment']>['members'][number]['resident']['land']>;
type Contract = LandRights['contracts'][number];

export const landPage = recordPage({
  id: 'land',
  agency: 'land',
  operation: 'LandRecords',
  recordOf: ({ land }) => (land === null || (land.contracts.length === 0 && land.homesteads.length === 0 && land.membership === null) ? null : land),
  Show: ({ record, asOf }) => <LandRecords record={record} asOf={asOf} />,
});

function LandRecords({ record: { contracts, homesteads, membership }, asOf }: { readonly record: LandRights; readonly asOf: string }) {
  const say = useSay();
  const day = useDay();
  const placeName = usePlaceName();
  return (
    <>
      <RecordCard title={say('land.contracts')} written={contracts[0] ?? null} isWide>
        {contracts.length === 0 ? <NothingThere>{say('land.no-contract')}</NothingThere> : <Contracts contracts={contracts} asOf={asOf} />}
      </RecordCard>
      {homesteads.length === 0
        ? <RecordCard title={say('land.homestead')}><NothingThere>{say('land.no-homestead')}</NothingThere></RecordCard>
        : homesteads.map((plot) => (
          <RecordCard key={`${plot.county} ${plot.since}`} title={say('land.homestead')} written={plot}>
            <p className="headline">{say('housing.area', { area: plot.areaM2 })}</p>
            <Facts of={[
              [say('civil.county'), placeName(plot.county)], [say('land.granted'), day(plot.since)],
              [say('land.certificate'), plot.certificateOn === null ? say('land.no-certificate') : day(plot.certificateOn)],
            ]} />
          </RecordCard>
        ))}
      <RecordCard title={say('land.membership')} written={membership}>
        {membership === null ? <NothingThere>{say('land.no-membership')}</NothingThere> : (
          <Facts of={[
            [say('land.collective'), membership.collective ?? say('land.collective-elsewhere')],
            [say('civil.since'), day(membership.since)],
            [say('land.shares'), membership.hasShares === null ? say('profile.not-known') : membership.hasShares ? say('land.shares-count', { count: membership.shares }) : say('land.no-shares')],
          ]} />
        )}
      </RecordCard>
    </>
  );
}

function Contracts({ contracts, asOf }: { readonly contracts: readonly Contract[]; readonly asOf: string }) {
  const say = useSay();
  const day = useDay();
  const placeName = usePlaceName();
  return (
    <SpanTable caption={say('land.contracts')} asOf={asOf} columns={[say('land.what'), say('land.area'), say('land.certificate')]}
      rows={contracts.flatMap(({ county, areaMu, since, until, certificateOn, isInDispute, transfers }) => [
        {
          key: `${county} ${since}`, from: since, until, tone: isInDispute ? 'warn' as const : 'good' as const,
          cells: [
            <>{say('land.contract-in', { place: placeName(county) })}{isInDispute && <span className="under"><Status tone="warn">{say('land.dispute')}</Status></span>}</>,
            say('land.mu', { area: areaMu }),
            certificateOn === null ? say('land.no-certificate') : day(certificateOn),
          ],
        },
        ...transfers.map((transfer) => ({
          key: `${county} ${since} ${transfer.kind} ${transfer.since}`, from: transfer.since, until: transfer.until, tone: 'past' as const,
          cells: [<span key="kind" className="inset">{say(`transfer.${transfer.kind}`)}</span>, say('land.mu', { area: transfer.areaMu }), ''],
        })),
      ])} />
  );
}
