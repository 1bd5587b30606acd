/** Another city of the province to move to, and who of the family moves. */
import { useId } from 'react';
import { useServedPlaces } from '../words/catalogue';
import { useSay } from '../words/language';

interface MoveChoiceProps {
  /** Where they live now, which is no move. */
  readonly from: string | null;
  readonly city: string | null;
  readonly movers: readonly string[];
  readonly self: string;
  /** Whoever is here and lives in the same place, the one asked about among them. */
  readonly together: readonly string[];
  readonly onChange: (city: string | null, movers: readonly string[]) => void;
}

export function MoveChoice({ from, city, movers, self, together, onChange }: MoveChoiceProps) {
  const say = useSay();
  const id = useId();
  const places = useServedPlaces().filter(({ code }) => code !== from);
  const isAlone = movers.length <= 1;
  return (
    <fieldset className="suppose-part">
      <legend>{say('suppose.move')}</legend>
      <label htmlFor={id} className="visually-hidden">{say('suppose.city')}</label>
      <select id={id} className="field" value={city ?? ''} onChange={({ target: { value } }) => onChange(value === '' ? null : value, isAlone && city !== null ? [self] : together)}>
        <option value="">{say('suppose.no-move')}</option>
        {places.map(({ code, name }) => <option key={code} value={code}>{name}</option>)}
      </select>
      {city !== null && together.length > 1 && (
        <div className="movers" role="radiogroup" aria-label={say('suppose.who-moves')}>
          <label><input type="radio" name={id} checked={!isAlone} onChange={() => onChange(city, together)} /> {say('suppose.together', { count: together.length })}</label>
          <label><input type="radio" name={id} checked={isAlone} onChange={() => onChange(city, [self])} /> {say('suppose.alone')}</label>
        </div>
      )}
      <p className="quiet">{say('suppose.move-hint')}</p>
    </fieldset>
  );
}
