/** The value of a parameter at a place on a day: the narrowest scope in force wins, then the latest start. */
import type { IsoDate } from '../facts/envelope';
import type { DatedValue, Parameter } from './vocabulary';

export interface Whereabouts {
  readonly asOf: IsoDate;
  /** County-level code. */
  readonly place: string;
  readonly cityClass: string | undefined;
}

const scopes = ['city', 'class', 'province'] as const;

export function valueInForce(values: readonly DatedValue[], where: Whereabouts): DatedValue | undefined {
  for (const scope of scopes) {
    let latest: DatedValue | undefined;
    for (const dated of values) {
      const isInForce = dated.from <= where.asOf && (dated.until === undefined || where.asOf <= dated.until);
      if (dated.scope.kind !== scope || !isInForce || !applies(dated.scope, where)) continue;
      if (latest === undefined || dated.from > latest.from) latest = dated;
    }
    if (latest !== undefined) return latest;
  }
  return undefined;
}

function applies(scope: DatedValue['scope'], { place, cityClass }: Whereabouts): boolean {
  if (scope.kind === 'city') return scope.is === place;
  if (scope.kind === 'class') return scope.is === cityClass;
  return place.startsWith(scope.is);
}

/** Why a value given with a question does not fit a parameter, or null when it does. */
export function overrideMisfit(parameter: Parameter | undefined, value: unknown): string | null {
  if (parameter === undefined) return 'there is no such parameter';
  const accepted = parameter.accept(value);
  return 'misfit' in accepted ? accepted.misfit : null;
}
