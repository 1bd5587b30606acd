/** For whom, and in which languages. */
import { useId } from 'react';
import type { Assessment } from '../visit/desk';
import { useSay } from '../words/language';
import type { Arrangement } from './arrangements';
import { nameOfLanguage } from './speaker';

interface SheetOptionsProps {
  readonly members: Assessment['members'];
  readonly only: string | null;
  readonly onOnly: (residentId: string | null) => void;
  readonly arrangements: readonly Arrangement[];
  readonly arrangement: string;
  readonly onArrangement: (id: string) => void;
}

export function SheetOptions({ members, only, onOnly, arrangements, arrangement, onArrangement }: SheetOptionsProps) {
  const say = useSay();
  const ids = { for: useId(), languages: useId() };
  const named = ({ languages: [first, second], isBeside }: Arrangement): string => (second === undefined
    ? nameOfLanguage(first)
    : say(isBeside ? 'sheet.beside' : 'sheet.after', { first: nameOfLanguage(first), second: nameOfLanguage(second) }));
  return (
    <div className="sheet-options">
      {members.length > 1 && (
        <p>
          <label htmlFor={ids.for}>{say('sheet.for')}</label>
          <select id={ids.for} className="field" value={only ?? ''} onChange={({ target }) => onOnly(target.value === '' ? null : target.value)}>
            <option value="">{say('sheet.family')}</option>
            {members.map(({ relation, resident }) => <option key={resident.id} value={resident.id}>{resident.name ?? say(`relation.${relation}`)}</option>)}
          </select>
        </p>
      )}
      <p>
        <label htmlFor={ids.languages}>{say('sheet.languages')}</label>
        <select id={ids.languages} className="field" value={arrangement} onChange={({ target }) => onArrangement(target.value)}>
          {arrangements.map((one) => <option key={one.id} value={one.id}>{named(one)}</option>)}
        </select>
      </p>
    </div>
  );
}
