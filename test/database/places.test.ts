/** The places against the national standard, in the revision of July 2016 that a kept library carries. */
import { readFileSync } from 'node:fs';
import { agencyDatabase } from '../../src/database/client';
import { places as syntheticPlaces } from '../../src/population/places';
import { createDatabase, dropDatabase, emptyTemplate } from '../support/database';

const standard = JSON.parse(readFileSync(require.resolve('gb2260/lib/201607.json'), 'utf8')) as Readonly<Record<string, string>>;

interface PlaceName {
  readonly code: string;
  readonly zh: string;
  readonly served: boolean;
}
let listed: readonly PlaceName[];

beforeAll(async () => {
  const registry = agencyDatabase(await createDatabase('places', { template: emptyTemplate }), 'registry');
  listed = await registry.selectFrom('place').select(['code', 'zh', 'served']).execute();
  await registry.destroy();
});
afterAll(() => dropDatabase('places'));

it('have the codes and names of GB/T 2260', () => {
  expect(listed.filter(({ code, zh }) => standard[code] !== zh)).toEqual([]);
  expect(syntheticPlaces.filter(({ code, zh }) => standard[code] !== zh)).toEqual([]);
});

it('are all of Jilin: its cities, each with its urban districts as one, and every county and county-level city', () => {
  const isPrefecture = (code: string): boolean => code.endsWith('00') && code !== '220000' && code !== yanbian;
  const isCounty = (code: string): boolean => !code.endsWith('00') && (Number(code.slice(4)) > 20 || code.startsWith(yanbian.slice(0, 4)));
  const ofJilin = Object.keys(standard).filter((code) => code.startsWith('22') && (isPrefecture(code) || isCounty(code)));
  expect(listed.filter(({ served }) => served).map(({ code }) => code).sort()).toEqual(ofJilin.sort());
});

/** An autonomous prefecture without urban districts: its cities stand for themselves. */
const yanbian = '222400';
