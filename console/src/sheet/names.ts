/** What somebody of the family is called on the paper: by name, or by what they are to whoever asks; never by an id. */
import { sharedWords } from '../words/shared-words';
import type { Assessment } from '../visit/desk';
import type { Speaker } from './speaker';

export type NameOf = (residentId: string, speaker: Speaker) => string;

export function namesOf(members: Assessment['members']): NameOf {
  return (residentId, { told }) => {
    const member = members.find(({ resident }) => resident.id === residentId);
    return member?.resident.name ?? told(sharedWords[`relation.${member?.relation ?? 'OTHER'}`]);
  };
}
