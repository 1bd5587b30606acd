/** Terms and what is on record of each. A null is a known none, which the page puts into words; a line left out is not asked here. */
import type { ReactNode } from 'react';

export type Fact = readonly [term: string, value: ReactNode];

export function Facts({ of }: { readonly of: readonly (Fact | false | null)[] }) {
  return (
    <dl className="facts">
      {of.map((fact) => fact !== false && fact !== null && <div key={fact[0]}><dt>{fact[0]}</dt><dd>{fact[1]}</dd></div>)}
    </dl>
  );
}
