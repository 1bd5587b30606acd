/** `policy/coverage.yml`: how much the cases must prove, and what nobody can prove, with reasons. */
import { PolicyError, SourceFile, type Place, type Problem } from '../../entitlement';
import { nameOf, type Direction } from './decisive-conditions';

export interface CoverageClaims {
  /** Per cent of what can be proved. */
  readonly floor: number;
  /** Name of a direction → why it is never decisive. */
  readonly neverDecisive: ReadonlyMap<string, string>;
}

export const claimKeys = ['rule', 'version', 'condition', 'state', 'reason'] as const;

/** Throws a PolicyError when the file names a condition that does not exist, or gives no reason. */
export function readCoverageClaims(path: string, text: string, directions: readonly Direction[]): CoverageClaims {
  const problems: Problem[] = [];
  const top = new SourceFile(path, text, problems).parse();
  top?.allow(['floor', 'neverDecisive']);
  const floorAt = top?.need('floor');
  const floor = typeof floorAt?.value === 'number' ? floorAt.value : NaN;
  if (floorAt != null && !(floor >= 0 && floor <= 100)) floorAt.report('Expected per cent, 0 to 100');
  const names = new Set(directions.map(nameOf));
  const neverDecisive = new Map((top?.need('neverDecisive')?.items() ?? []).map((item) => readClaim(item, names)));
  if (problems.length > 0) throw new PolicyError(problems);
  return { floor, neverDecisive };
}

function readClaim(place: Place, names: ReadonlySet<string>): readonly [string, string] {
  place.allow(claimKeys);
  const version = place.get('version')?.text();
  const name = nameOf({
    rule: place.need('rule')?.text() ?? '', condition: place.need('condition')?.text() ?? '', state: place.need('state')?.oneOf(['MET', 'NOT_MET'] as const) ?? 'MET',
    ...(version === undefined ? {} : { version }),
  });
  if (!names.has(name)) place.report(`There is no condition ${name}`);
  return [name, place.need('reason')?.text() ?? ''];
}
