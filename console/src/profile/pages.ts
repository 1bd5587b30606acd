/** The pages, by their id. */
import { civilAffairsPage } from './pages/civil-affairs-page';
import { communityPage } from './pages/community-page';
import { creditPage } from './pages/credit-page';
import { housingPage } from './pages/housing-page';
import { insurancePage } from './pages/insurance-page';
import { justicePage } from './pages/justice-page';
import { landPage } from './pages/land-page';
import { residencePage } from './pages/residence-page';
import { schoolPage } from './pages/school-page';
import { taxPage } from './pages/tax-page';
import { vaccinationPage } from './pages/vaccination-page';
import { workHealthPage } from './pages/work-health-page';
import { workPage } from './pages/work-page';
import type { PageId } from './page-ids';
import type { RecordPage } from './record-page';

export const pages: Readonly<Record<PageId, RecordPage>> = {
  'residence': residencePage, 'school': schoolPage, 'vaccination': vaccinationPage, 'insurance': insurancePage, 'work': workPage, 'work-health': workHealthPage,
  'housing': housingPage, 'civil-affairs': civilAffairsPage, 'land': landPage, 'tax': taxPage, 'credit': creditPage, 'justice': justicePage, 'community': communityPage,
};
