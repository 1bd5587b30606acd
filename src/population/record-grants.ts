/** Writes what a family was granted into the registers of the agencies that granted it. */
import type { HistoryTable, Ledger } from './ledger';
import type { GrantedEntitlement } from './grant-life';
import type { Family } from './life';

type Register = Extract<HistoryTable, `${string}.grant_record`>;

/** The registers, each with the name under which the agency keeps it. */
const registers: Readonly<Record<Register, { readonly source: string; readonly entitlements: readonly GrantedEntitlement[] }>> = {
  'education.grant_record': {
    source: '学生资助发放台账',
    entitlements: [
      'education.boarding-living-subsidy', 'education.nutrition-plan', 'education.secondary-vocational-free-tuition', 'education.secondary-vocational-grant',
    ],
  },
  'health.grant_record': {
    source: '基本公共卫生服务台账',
    entitlements: ['health.basic-public-health', 'health.contraceptives', 'health.family-planning-care', 'health.maternal-child'],
  },
  'housing.grant_record': { source: '住房保障台账', entitlements: ['housing.public-rental', 'housing.public-rental-park'] },
  'social_insurance.grant_record': {
    source: '社会保险待遇支付台账',
    entitlements: ['social-insurance.maternity', 'social-insurance.work-injury', 'social-insurance.work-injury-advance-payment'],
  },
  'employment.grant_record': {
    source: '就业补助和服务台账',
    entitlements: [
      'employment.free-public-employment-service', 'employment.labour-broker-support', 'employment.reduced-fee-market-stall',
      'labour.wage-arrears-emergency-fund', 'social-insurance.flexible-contribution-subsidy', 'startup.entrepreneurship-training',
      'training.domestic-service-training',
    ],
  },
  'civil_affairs.grant_record': {
    source: '社会救助发放台账',
    entitlements: [
      'civil-affairs.left-behind-elder-care', 'civil-affairs.medical-assistance', 'civil-affairs.specialised-assistance',
      'civil-affairs.temporary-assistance', 'health.occupational-disease-relief',
    ],
  },
  'taxation.grant_record': {
    source: '税收优惠台账',
    entitlements: ['housing.purchase-deed-tax-relief', 'housing.purchase-stamp-duty-relief', 'tax.domestic-service-individual-relief'],
  },
  'credit.grant_record': { source: '贴息和创业扶持台账', entitlements: ['finance.loan-interest-subsidy', 'startup.policy-finance-and-venture-guidance'] },
  'justice.grant_record': { source: '法律援助台账', entitlements: ['justice.legal-aid', 'justice.legal-aid-cross-region'] },
};

const registerOf = new Map(Object.entries(registers).flatMap(([table, { source, entitlements }]) =>
  entitlements.map((entitlement) => [entitlement, { table: table as Register, source }] as const)));

export function recordGrants(ledger: Ledger, { grants = [] }: Family): void {
  for (const { entitlement, resident, isOfHousehold = false, kind, on, coversUntil, endedOn, yuan, per } of grants) {
    const register = registerOf.get(entitlement);
    if (register === undefined) throw new RangeError(`No register holds ${entitlement}: add it to record-grants.ts.`);
    const open = {
      resident_id: resident, entitlement, is_of_household: isOfHousehold, kind, granted_on: on, covers_until: coversUntil ?? null, amount_yuan: yuan ?? null,
      per: per ?? 'once',
    };
    ledger.state(register.table, register.source, open, on, endedOn === undefined ? null : { change: { covers_until: endedOn }, recordedOn: endedOn });
  }
}
