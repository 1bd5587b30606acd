/** One card: what, for whom, how much, until when; and what is missing where something is. */
import { useDesk } from '../visit/desk';
import { useDay, useSay, useTold } from '../words/language';
import { useSum } from './board-column';
import { silence, type Card } from './columns';

interface BoardCardProps { readonly card: Card; readonly isChosen: boolean; readonly onChoose: (card: Card) => void }

export function BoardCard({ card, isChosen, onChoose }: BoardCardProps) {
  const say = useSay();
  const told = useTold();
  const sum = useSum();
  const who = useWho(card.residentIds);
  const amount = card.yuan !== null ? sum(card.yuan) : card.isFree ? say('card.free') : null;
  const lines = useLines(card);
  return (
    <button type="button" data-card className={isChosen ? 'card chosen' : 'card'} aria-expanded={isChosen} onClick={() => onChoose(card)}>
      <span className="card-name">{card.breach === null ? told(card.entitlement.name) : told(card.breach.text)}</span>
      <span className="card-facts">
        {who !== null && <span className="card-who">{who}</span>}
        {amount !== null && <span className="card-amount">{amount}</span>}
      </span>
      {lines.map((line) => <span key={line} className="card-line">{line}</span>)}
    </button>
  );
}

/** Nobody is named where the family has one member. */
function useWho(residentIds: readonly string[]): string | null {
  const say = useSay();
  const { board } = useDesk();
  const members = board?.assessment.members ?? [];
  if (members.length < 2) return null;
  const names = residentIds.map((id) => members.find(({ resident }) => resident.id === id)?.resident.name ?? id);
  return names.length > 2 ? say('card.whole-family', { count: names.length }) : names.join('、');
}

function useLines({ column, determination, breach, missing, entitlement }: Card): readonly string[] {
  const say = useSay();
  const told = useTold();
  const day = useDay();
  if (breach !== null) {
    const time = breach.isWithinTime === false ? [say('card.too-late')] : breach.lastDay === null ? [] : [say('card.until', { day: day(breach.lastDay) })];
    return [told(entitlement.name), ...time];
  }
  if (determination === null) return [];
  const { verdict, nextChange, wouldChange } = determination;
  const deadline = column === 'claim' && determination.entitlement.deadline !== null ? [told(determination.entitlement.deadline)] : [];
  const change = nextChange === null || column === 'later' ? [] : [
    nextChange.verdict === null ? say('card.ends', { day: day(nextChange.on) }) : say('card.changes', { day: day(nextChange.on), verdict: say(`verdict.${nextChange.verdict}`) }),
  ];
  switch (column) {
    case 'claim': return [...deadline, ...change];
    case 'received': return verdict === 'INELIGIBLE' ? [say('card.not-eligible-any-more'), ...change] : change;
    case 'one-step': {
      if (verdict === 'UNDETERMINED') return missingLine(missing);
      const condition = wouldChange?.paths.find(({ isOpen, conditions }) => isOpen && conditions.length === 1)?.conditions[0];
      return condition === undefined ? [] : [say('card.change', { text: told(condition.text) })];
    }
    case 'silent': {
      const agencies = new Map(missing.flatMap(({ reason, agency }) => (reason === silence && agency != null ? [[agency.id, told(agency.name)]] : [])));
      return [say('card.waits-for', { agency: [...agencies.values()].join('、') })];
    }
    case 'breached': case 'later': return [];
  }

  function missingLine(facts: Card['missing']): readonly string[] {
    const labels = [...new Set(facts.map(({ label }) => told(label)))];
    const [first] = labels;
    if (first === undefined) return [];
    return [`${say('card.missing', { label: first })}${labels.length > 1 ? ` ${say('card.missing-more', { count: labels.length })}` : ''}`];
  }
}
