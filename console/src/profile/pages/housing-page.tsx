/** How somebody dwells, what they rent and what they own. */
import type { HousingRecordsQuery } from '../../../../src/operations/operations.generated';
import { useDay, useSay } from '../../words/language';
import { usePlaceName } from '../../words/catalogue';
import { Facts } from '../pieces/facts';
import { NothingThere, RecordCard } from '../pieces/record-card';
import { SpanTable } from '../pieces/span-table';
import { recordPage } from '../record-page';

type Housing = NonNullable<NonNullable<HousingRecordsQuery['assessment']>['members'][number]['resident']['housing']>;

export const housingPage = recordPage({
  id: 'housing',
  agency: 'housing',
  operation: 'HousingRecords',
  recordOf: ({ housing }) => (housing === null || (housing.dwelling === null && housing.leases.length === 0 && housing.properties.length === 0) ? null : housing),
  Show: ({ record, asOf }) => <HousingRecords record={record} asOf={asOf} />,
});

function HousingRecords({ record: { dwelling, leases, properties }, asOf }: { readonly record: Housing; readonly asOf: string }) {
  const say = useSay();
  const day = useDay();
  const placeName = usePlaceName();
  return (
    <>
      <RecordCard title={say('housing.dwelling')} written={dwelling}>
        {dwelling === null ? <NothingThere>{say('housing.no-dwelling')}</NothingThere> : (
          <>
            <p className="headline">{say(`dwelling.${dwelling.kind}`)}</p>
            <Facts of={[
              [say('housing.place'), placeName(dwelling.city)], [say('housing.since'), day(dwelling.since)], [say('housing.proof'), say(`dwelling-proof.${dwelling.proof}`)],
            ]} />
          </>
        )}
      </RecordCard>
      {properties.length === 0
        ? <RecordCard title={say('housing.homes')}><NothingThere>{say('housing.no-home')}</NothingThere></RecordCard>
        : properties.map((home) => (
          <RecordCard key={`${home.city} ${home.acquiredOn}`} title={say('housing.homes')} written={home}>
            <p className="headline">{say('housing.area', { area: home.areaM2 })}</p>
            <Facts of={[
              [say('housing.place'), placeName(home.city)], [say('housing.acquired'), day(home.acquiredOn)],
              [say('housing.bought'), home.purchaseContractOn === null ? say('housing.not-bought') : day(home.purchaseContractOn)],
            ]} />
          </RecordCard>
        ))}
      <RecordCard title={say('housing.leases')} written={leases[0] ?? null} isWide>
        {leases.length === 0 ? <NothingThere>{say('housing.no-lease')}</NothingThere> : (
          <SpanTable caption={say('housing.leases')} asOf={asOf} columns={[say('housing.place'), say('housing.registered')]}
            rows={leases.map(({ city, registeredOn, since, until }) => ({ key: `${city} ${since}`, from: since, until, tone: 'good', cells: [placeName(city), day(registeredOn)] }))} />
        )}
      </RecordCard>
    </>
  );
}
