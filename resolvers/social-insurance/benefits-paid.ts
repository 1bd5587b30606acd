/** Which insurance benefits are paid month by month on a day. Lump sums stand in the register of grants alone. */
import { addMonths } from '../../src/facts/days';
import type { IsoDate } from '../../src/facts/envelope';
import type { Receipt } from '../../src/subgraph/grants';
import type { BenefitPayment } from './social-insurance.loader';

/** Pensions and the share of a hospital bill are none of the Opinion's entitlements. */
const entitlementOf: Readonly<Partial<Record<BenefitPayment['kind'], string>>> = {
  unemployment: 'social-insurance.unemployment-benefit',
  maternity: 'social-insurance.maternity',
  injury: 'social-insurance.work-injury',
};

export function benefitsPaidOn(payments: readonly BenefitPayment[], day: IsoDate): readonly Receipt[] {
  return payments.flatMap((record) => {
    const entitlement = entitlementOf[record.kind];
    const isPaid = record.first_month <= day && (record.last_month === null || day < addMonths(record.last_month, 1));
    return entitlement !== undefined && isPaid ? [{ entitlement, record }] : [];
  });
}
