/** The family as a small tree: who lives where, who is left behind, who is not here. Choosing somebody shows their cards alone. */
import { useDesk } from '../visit/desk';
import { useSay } from '../words/language';
import { usePlaceName } from '../words/catalogue';
import { AddPerson } from './add-person';
import { ageOn, byPlace, isLeftBehind, type Member } from './family';

interface FamilyTreeProps { readonly only: string | null; readonly onOnly: (residentId: string | null) => void }

export function FamilyTree({ only, onOnly }: FamilyTreeProps) {
  const say = useSay();
  const placeName = usePlaceName();
  const { board, visit } = useDesk();
  if (board === null) return null;
  const { members, asOf } = board.assessment;
  // Records are shown of whoever is here, and of children in their care.
  const opened = new Set(visit.circle.filter(({ relation }) => relation !== 'HOUSEHOLD').map(({ residentId }) => residentId));
  const isShown = (member: Member): boolean => opened.has(member.resident.id);
  return (
    <nav className="family" aria-label={say('family.title')}>
      <h2>{say('family.title')}</h2>
      <button type="button" className="person" aria-pressed={only === null} onClick={() => onOnly(null)}>{say('family.everybody')}</button>
      <ul>
        {byPlace(members, isShown).map(({ city, isShown: isKnown, members: here }) => (
          <li key={here[0]?.resident.id}>
            <h3>{!isKnown ? say('family.place-hidden') : city === null ? say('family.place-unknown') : placeName(city)}</h3>
            <ul>{here.map((member) => <li key={member.resident.id}>{person(member)}</li>)}</ul>
          </li>
        ))}
      </ul>
      <AddPerson />
    </nav>
  );

  function person(member: Member) {
    const { resident, relation } = member;
    const about = [say(`relation.${relation}`), ...(resident.birthDate === null ? [] : [say('family.age', { age: ageOn(resident.birthDate, asOf) })])].join(' · ');
    if (!isShown(member)) return <p className="person absent">{resident.name ?? resident.id}<small>{about} · {say('family.not-here')}</small></p>;
    return (
      <button type="button" className="person" aria-pressed={only === resident.id} onClick={() => onOnly(resident.id)}>
        {resident.name ?? resident.id}<small>{about}{isLeftBehind(member, members, asOf) && <strong> · {say('family.left-behind')}</strong>}</small>
      </button>
    );
  }
}
