/** Writes a family into the records of agriculture and land: its land, what became of it, and its members in the collective. */
import { addDays, ageOn, demoDay, laterOf } from './calendar';
import { type Collective, collectiveOf } from './collectives';
import type { LandLife } from './land-life';
import type { Ledger } from './ledger';
import type { Family } from './life';

export function recordLand(ledger: Ledger, family: Family): void {
  const { land } = family;
  if (land === undefined) return;
  const collective = collectiveOf(land.collective);
  recordCollective(ledger, collective);
  recordContract(ledger, land, collective);
  recordHomestead(ledger, land, collective);
  if (collective.filesRoster) recordMembers(ledger, family, land, collective);
  for (const { right, agreedOn, returnedOn } of land.returns ?? []) {
    const open = { holder_id: land.holder, right_kind: right, number: numberOf(land, right), agreed_on: agreedOn, returned_on: null };
    ledger.state('land.voluntary_return', '自愿交还协议', open, agreedOn,
      returnedOn === undefined ? null : { change: { returned_on: returnedOn }, recordedOn: returnedOn });
  }
  for (const { resident, right, by, on, withdrawnOn } of land.exitReports ?? []) {
    const open = { resident_id: resident, reported_on: on, right_kind: right, demanded_by: by, withdrawn_on: null };
    ledger.state('land.exit_report', '窗口投诉登记', open, on,
      withdrawnOn === undefined ? null : { change: { withdrawn_on: withdrawnOn }, recordedOn: withdrawnOn });
  }
}

function recordCollective(ledger: Ledger, { code, county, name, filesRoster, reformCompletedOn }: Collective): void {
  if (!filesRoster || !ledger.once(`land.collective ${code}`)) return;
  const open = { collective_code: code, name, county, share_reform_completed_on: null };
  ledger.state('land.collective', '农村集体资产管理台账', open, '2005-06-01',
    reformCompletedOn === undefined ? null : { change: { share_reform_completed_on: reformCompletedOn }, recordedOn: addDays(reformCompletedOn, 15) });
}

/** Entered when it was signed; the certificate is appended on the day of its issue. */
function recordContract(ledger: Ledger, land: LandLife, { code, county }: Collective): void {
  const { contract } = land;
  if (contract === undefined) return;
  const contractNumber = numberOf(land, 'contract');
  const open = {
    contract_number: contractNumber, contractor_id: land.holder, collective_code: code, county, area_mu: contract.areaMu,
    certificate_number: null, certificate_on: null, valid_from: contract.from, valid_until: contract.until,
  };
  const { certificateOn } = contract;
  ledger.state('land.contract', '农村土地承包合同', open, addDays(contract.from, 20), certificateOn === undefined
    ? null : { change: { certificate_number: `Z${contractNumber}`, certificate_on: certificateOn }, recordedOn: certificateOn });
  for (const { kind, areaMu, from, until } of land.transfers ?? []) {
    ledger.event('land.transfer', '土地经营权流转备案', addDays(from, 12), {
      contractor_id: land.holder, contract_number: contractNumber, kind, area_mu: areaMu, valid_from: from, valid_until: until,
    });
  }
  for (const { kind, openedOn, settledOn } of land.disputes ?? []) {
    const dispute = { contractor_id: land.holder, contract_number: contractNumber, kind, opened_on: openedOn, settled_on: null };
    ledger.state('land.contract_dispute', '承包经营纠纷仲裁台账', dispute, openedOn,
      settledOn === undefined ? null : { change: { settled_on: settledOn }, recordedOn: settledOn });
  }
}

function recordHomestead(ledger: Ledger, land: LandLife, { code, county }: Collective): void {
  const { homestead } = land;
  if (homestead === undefined) return;
  const homesteadNumber = numberOf(land, 'homestead');
  const open = {
    homestead_number: homesteadNumber, holder_id: land.holder, collective_code: code, county, area_m2: homestead.areaM2,
    certificate_number: null, certificate_on: null, valid_from: homestead.from, valid_until: null,
  };
  const { certificateOn } = homestead;
  ledger.state('land.homestead', '宅基地审批台账', open, addDays(homestead.from, 20), certificateOn === undefined
    ? null : { change: { certificate_number: `Z${homesteadNumber}`, certificate_on: certificateOn }, recordedOn: certificateOn });
}

/** The reform gave shares to whoever was a member on its day; what was given stays with the person. */
function recordMembers(ledger: Ledger, family: Family, land: LandLife, collective: Collective): void {
  for (const { resident, from, until } of land.members) {
    const open = { resident_id: resident, collective_code: collective.code, valid_from: from, valid_until: null };
    ledger.state('land.member', '农村集体经济组织成员名册', open, addDays(from, 30),
      until === undefined ? null : { change: { valid_until: until }, recordedOn: addDays(until, 20) });
    const completed = collective.reformCompletedOn;
    const person = family.members.find(({ id }) => id === resident);
    if (completed === undefined || person === undefined || from > completed || (until !== undefined && until < completed)) continue;
    const isGrown = ageOn(person.birthDate, completed) >= 16;
    const since = laterOf(from, completed);
    if (since > demoDay) continue;
    ledger.event('land.share_entry', '集体资产股权登记簿', addDays(since, 15), {
      resident_id: resident, collective_code: collective.code, shares: isGrown ? collective.sharesPerMember : collective.sharesPerMember / 2,
      certificate_number: isGrown ? `G${collective.code.slice(1)}${resident.slice(1)}` : null, valid_from: since, valid_until: null,
    });
  }
}

/** One contract and one plot per family, so that the holder names them. */
function numberOf(land: LandLife, right: 'contract' | 'homestead'): string {
  return `${right === 'contract' ? 'CB' : 'ZJ'}${land.collective.slice(1)}${land.holder.slice(1)}`;
}
