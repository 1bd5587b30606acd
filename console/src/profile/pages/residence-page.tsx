/** What the police hold: the permit with its days, where the person lives, and the household register. */
import type { ResidenceRecordsQuery } from '../../../../src/operations/operations.generated';
import { daysBetween } from '../../calendar';
import { useDay, useSay } from '../../words/language';
import { usePlaceName } from '../../words/catalogue';
import { Facts } from '../pieces/facts';
import { MilestoneLine } from '../pieces/milestone-line';
import { NothingThere, RecordCard } from '../pieces/record-card';
import { Status, type Tone } from '../pieces/status';
import { recordPage } from '../record-page';

type Resident = NonNullable<ResidenceRecordsQuery['assessment']>['members'][number]['resident'];
type Permit = NonNullable<Resident['residencePermit']>;

export const residencePage = recordPage({
  id: 'residence',
  agency: 'residence-permit',
  operation: 'ResidenceRecords',
  recordOf: (resident) => (resident.householdRegistration === null && resident.residence === null && resident.residencePermit === null ? null : resident),
  Show: ({ record, asOf }) => <ResidenceRecords record={record} asOf={asOf} />,
});

function ResidenceRecords({ record: { residencePermit, residence, householdRegistration, citizenIdNumber, sex }, asOf }: { readonly record: Resident; readonly asOf: string }) {
  const say = useSay();
  const day = useDay();
  const placeName = usePlaceName();
  return (
    <>
      {residencePermit === null
        ? <RecordCard title={say('residence.permit')} isWide><NothingThere>{say('residence.no-permit')}</NothingThere></RecordCard>
        : <PermitCard permit={residencePermit} asOf={asOf} />}
      <RecordCard title={say('residence.lives')} written={residence}>
        {residence === null ? <NothingThere>{say('residence.no-residence')}</NothingThere> : (
          <Facts of={[
            [say('residence.city'), placeName(residence.city)],
            [say('residence.since'), day(residence.since)],
            [say('residence.area'), say(residence.urbanArea ? 'residence.town' : 'residence.village')],
          ]} />
        )}
      </RecordCard>
      <RecordCard title={say('residence.register')} written={householdRegistration}>
        {householdRegistration === null ? <NothingThere>{say('residence.no-register')}</NothingThere> : (
          <Facts of={[
            [say('residence.register-place'), placeName(householdRegistration.place)],
            [say('residence.register-type'), say(`hukou.${householdRegistration.type}`)],
            [say('residence.register-since'), day(householdRegistration.since)],
            [say('residence.head'), say(householdRegistration.isHead ? 'profile.yes' : 'profile.no')],
            householdRegistration.movedIntoProvinceOn !== null && [say('residence.moved-in'), day(householdRegistration.movedIntoProvinceOn)],
            sex !== null && [say('residence.sex'), say(`sex.${sex}`)],
            citizenIdNumber !== null && [say('residence.number'), <code key="number">{citizenIdNumber}</code>],
          ]} />
        )}
      </RecordCard>
    </>
  );
}

const soon = 60;
const tones: Readonly<Record<Permit['status'], Tone>> = { VALID: 'good', SUSPENDED: 'warn', CANCELLED: 'bad' };

function PermitCard({ permit, asOf }: { readonly permit: Permit; readonly asOf: string }) {
  const say = useSay();
  const placeName = usePlaceName();
  const { status, issuedOn, lastEndorsedOn, validUntil, cancelledOn, city, number } = permit;
  const daysLeft = daysBetween(asOf, validUntil);
  const isEnding = status === 'VALID' && daysLeft <= soon;
  return (
    <RecordCard title={say('residence.permit')} written={permit} isWide
      status={<Status tone={isEnding ? 'warn' : tones[status]}>{say(`permit.${status}`)}{isEnding && ` · ${say('permit.endorse-within', { count: daysLeft })}`}</Status>}>
      <MilestoneLine label={say('residence.permit-days')} asOf={asOf} of={[
        { key: 'issued', on: issuedOn, says: say('permit.issued') },
        lastEndorsedOn === null ? null : { key: 'endorsed', on: lastEndorsedOn, says: say('permit.endorsed') },
        { key: 'until', on: validUntil, says: say('permit.until'), isDeadline: true },
        cancelledOn === null ? null : { key: 'cancelled', on: cancelledOn, says: say('permit.cancelled') },
      ]} />
      <Facts of={[
        [say('permit.city'), placeName(city)],
        [say('permit.number'), <code key="number">{number}</code>],
        lastEndorsedOn === null && [say('permit.endorsed'), say('permit.never-endorsed')],
      ]} />
    </RecordCard>
  );
}
