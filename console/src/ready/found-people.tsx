/** People of one name and birth date, side by side, with just enough to tell them apart; arrows and Enter choose. */
import { useId } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components';
import { useSay } from '../words/language';
import { usePlaceName } from '../words/catalogue';
import type { PersonFound } from './use-find-people';

interface FoundPeopleProps { readonly people: readonly PersonFound[]; readonly onChoose: (residentId: string) => void }

export function FoundPeople({ people, onChoose }: FoundPeopleProps) {
  const say = useSay();
  const placeName = usePlaceName();
  const id = useId();
  return (
    <section className="found" aria-labelledby={id}>
      <h2 id={id}>{say('find.found', { count: people.length })}</h2>
      <p className="quiet">{say('find.found-hint')}</p>
      <ListBox aria-labelledby={id} layout="grid" orientation="horizontal" autoFocus="first" className="found-people" items={people} onAction={(key) => onChoose(String(key))}>
        {(person) => (
          <ListBoxItem className="found-person" textValue={textOf(person)}>
            <dl>
              <div><dt>{say('find.sex')}</dt><dd>{say(`sex.${person.sex}`)}</dd></div>
              <div><dt>{say('find.registered')}</dt><dd>{registered(person)}</dd></div>
              <div><dt>{say('find.living')}</dt><dd>{living(person)}</dd></div>
              {person.citizenIdNumber !== null && <div><dt>{say('find.number')}</dt><dd><code>{person.citizenIdNumber}</code></dd></div>}
            </dl>
          </ListBoxItem>
        )}
      </ListBox>
    </section>
  );

  function registered({ registeredIn }: PersonFound): string {
    return registeredIn === null ? say('find.not-known') : placeName(registeredIn);
  }

  /** A register that says nothing, or did not answer, is not a no. */
  function living({ isLivingHere }: PersonFound): string {
    return isLivingHere === null ? say('find.not-known') : say(isLivingHere ? 'find.lives-here' : 'find.lives-elsewhere');
  }

  function textOf(person: PersonFound): string {
    return [say(`sex.${person.sex}`), registered(person), living(person), person.citizenIdNumber ?? ''].join(' ');
  }
}
