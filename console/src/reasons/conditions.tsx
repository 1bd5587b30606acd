/** Every condition of a verdict, in its groups: met, not met or not known; the value with its source and date; the clause. */
import type { CounterReasonsQuery } from '../../../src/operations/operations.generated';
import { useSay, useTold } from '../words/language';
import { Clause } from './clause';
import { UsedValue } from './used-value';

export type Reasoned = NonNullable<NonNullable<CounterReasonsQuery['assessment']>['entitlements']>['determinations'][number];
export type Condition = Reasoned['conditions'][number];

const signs = { MET: '✓', NOT_MET: '✗', UNKNOWN: '?' } as const;
const groups = { ALL: 'reasons.all-of', ANY: 'reasons.any-of', CONDITION: 'reasons.all-of' } as const;

export function Conditions({ determination }: { readonly determination: Reasoned }) {
  const { conditions } = determination;
  const root = conditions.find(({ parent }) => parent === null);
  if (root === undefined) return null;
  // A root without words only holds the others together.
  return root.kind === 'CONDITION' ? <ul className="conditions"><Line condition={root} determination={determination} /></ul> : <Members of={root} determination={determination} />;
}

interface LineProps { readonly condition: Condition; readonly determination: Reasoned }

function Members({ of, determination }: { readonly of: Condition; readonly determination: Reasoned }) {
  const members = determination.conditions.filter(({ parent }) => parent === of.line);
  return <ul className="conditions">{members.map((member) => <Line key={member.line} condition={member} determination={determination} />)}</ul>;
}

function Line({ condition, determination }: LineProps) {
  const say = useSay();
  const told = useTold();
  const { kind, state, text, citation, values } = condition;
  return (
    <li className={`condition ${state.toLowerCase().replace('_', '-')}`}>
      <p className="condition-text">
        <span className="state" aria-hidden="true">{signs[state]}</span>
        <span className="visually-hidden">{say(`reasons.state.${state}`)}：</span>
        {text === null ? say(groups[kind]) : told(text)}
        {citation !== null && <> <Clause law={citation.law} article={citation.article} quotes={determination.entitlement.quotes} /></>}
      </p>
      {kind === 'CONDITION'
        ? values.length > 0 && <ul className="values">{values.map((value) => <li key={`${value.subject} ${value.fact}`}><UsedValue value={value} /></li>)}</ul>
        : <Members of={condition} determination={determination} />}
    </li>
  );
}
