/**
 * The rural collectives of synthetic villages in Jilin. A collective is known by its code, and everything about it follows from the code
 * alone, as with employers.
 */
import { dayOf } from './calendar';
import * as calibration from './calibration';
import { homesInJilin } from './places';
import { Chance } from './random';

export interface Collective {
  /** `C`, the county-level code, and two digits that nobody issues. */
  readonly code: string;
  readonly county: string;
  readonly name: string;
  /** Whether its roster of members was filed with the county. */
  readonly filesRoster: boolean;
  /** Left out while the reform has not come to this collective. */
  readonly reformCompletedOn?: string;
  /** What the reform gave each member of working age; children got half. */
  readonly sharesPerMember: number;
}

const perCounty = 60;
const syllables = '永兴和平新立太平长发双泉福利光明大岭杨树';

export function collectiveCode(chance: Chance, county: string): string {
  return `C${county}${String(chance.between(1, perCounty)).padStart(2, '0')}`;
}

export function collectiveOf(code: string): Collective {
  const county = code.slice(1, 7);
  const draw = new Chance(Number(code.slice(1)), 41);
  const name = `${homesInJilin.find((place) => place.code === county)?.zh ?? ''}${draw.oneOf([...syllables])}${draw.oneOf([...syllables])}村集体经济组织`;
  const filesRoster = draw.happens(calibration.collectiveFilesRoster);
  const completed = dayOf(draw.between(2014, 2016), draw.between(1, 8), draw.between(1, 28));
  const reformed = draw.happens(calibration.collectiveReformed);
  return { code, county, name, filesRoster, ...(reformed ? { reformCompletedOn: completed } : {}), sharesPerMember: draw.between(2, 10) };
}
