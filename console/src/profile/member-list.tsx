/** The family: whose records are in front, and who is not here, so that nothing but the name is shown of them. */
import { useDesk } from '../visit/desk';
import { useSay } from '../words/language';
import { useMemberKeys } from './member-keys';

export interface ShownMember { readonly id: string; readonly name: string; readonly relation: string; readonly isAbsent: boolean }

export function useMembers(): readonly ShownMember[] {
  const say = useSay();
  const { visit, board } = useDesk();
  const absent = new Set(visit.circle.filter(({ relation }) => relation === 'HOUSEHOLD').map(({ residentId }) => residentId));
  const members = board?.assessment.members.map(({ resident: { id, name }, relation }) => ({ id, name: name ?? id, relation: say(`relation.${relation}`) }));
  const known = members ?? visit.circle.map(({ residentId }) => ({ id: residentId, name: residentId, relation: '' }));
  return known.map((member) => ({ ...member, isAbsent: absent.has(member.id) }));
}

interface MemberListProps { readonly members: readonly ShownMember[]; readonly chosen: string; readonly onChoose: (id: string) => void }

export function MemberList({ members, chosen, onChoose }: MemberListProps) {
  const say = useSay();
  useMemberKeys((index) => {
    const member = members[index];
    if (member !== undefined) onChoose(member.id);
  });
  return (
    <div className="record-members" role="group" aria-label={say('profile.members')}>
      {members.map(({ id, name, relation, isAbsent }, index) => (
        <button key={id} type="button" className={isAbsent ? 'button member absent' : 'button member'} aria-pressed={id === chosen} onClick={() => onChoose(id)}>
          {index < 9 && <kbd aria-hidden="true">{index + 1}</kbd>} <strong>{name}</strong> <span>{relation}{isAbsent && ` · ${say('profile.not-here')}`}</span>
        </button>
      ))}
    </div>
  );
}
