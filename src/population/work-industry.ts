/** The industries of the labour records, which are those that labour law treats apart, out of the industries of the survey. */
import type { WorkIndustry } from '../database/tables/employment';
import type { BusinessTaxLife } from './business-tax-life';
import type { Employer } from './employers';
import type { BusinessLife } from './life';

/** Which of the employer's own draws is that of its industry. */
const purpose = 61;

/** CHOICE: what the wide industries of the survey consist of. */
export function industryOfEmployer({ industry, chance }: Employer): WorkIndustry {
  const draw = chance(purpose);
  switch (industry) {
    case 'construction': return draw.weighted({ construction: 0.82, 'transport-works': 0.11, 'water-works': 0.07 });
    case 'manufacturing': return draw.weighted({ manufacturing: 0.87, mining: 0.05, 'hazardous-chemicals': 0.05, agriculture: 0.03 });
    case 'services': return draw.weighted({ 'domestic-service': 0.75, other: 0.25 });
    case 'catering': return 'catering';
    case 'transport':
    case 'retail':
    case 'other': return draw.weighted({ other: 0.97, agriculture: 0.03 });
  }
}

export function isBuilding(industry: WorkIndustry): industry is 'construction' | 'transport-works' | 'water-works' {
  return industry === 'construction' || industry === 'transport-works' || industry === 'water-works';
}

const farming: ReadonlySet<BusinessLife['kind']> = new Set(['family-farm', 'cooperative', 'agri-enterprise', 'agri-service']);

export function industryOfBusiness({ kind, industry }: BusinessLife, tax: BusinessTaxLife | undefined): WorkIndustry {
  if (farming.has(kind)) return 'agriculture';
  if (industry === 'services') return tax?.isDomestic === false ? 'other' : 'domestic-service';
  return industry === 'catering' || industry === 'construction' || industry === 'manufacturing' ? industry : 'other';
}
