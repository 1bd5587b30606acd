/** A reason of a change as one sentence in both languages. */
import type { Bilingual, ConditionState, Policy, ReasonOfChange } from '../../src/entitlement';
import { addDays } from '../../src/facts/days';
import type { LocalizedText } from './localized-text.type';
import { factLabel } from './names';

const states: Readonly<Record<ConditionState, Bilingual>> = {
  MET: { zh: '符合', en: 'met' },
  NOT_MET: { zh: '不符合', en: 'not met' },
  UNKNOWN: { zh: '待定', en: 'open' },
};
const noLongerAsked: Bilingual = { zh: '不再要求', en: 'no longer asked' };

/** What turns, and to what. */
export interface Turn {
  readonly on: string;
  readonly text?: Bilingual;
  readonly to?: ConditionState;
}

/** `isShown`: whether the fact of a record that ends may be named. */
export function sentence(reason: ReasonOfChange, turn: Turn, isShown: boolean, policy: Policy): LocalizedText {
  const cause = causeOf(reason, turn.on, isShown, policy);
  if (turn.text === undefined) return { zh: `${cause.zh}。`, en: `${cause.en}.` };
  const state = turn.to === undefined ? noLongerAsked : states[turn.to];
  return { zh: `${cause.zh}，${state.zh}：${turn.text.zh}`, en: `${cause.en}, ${state.en}: ${turn.text.en}` };
}

function causeOf(reason: ReasonOfChange, on: string, isShown: boolean, policy: Policy): Bilingual {
  const lastDay = addDays(on, -1);
  switch (reason.kind) {
    case 'date':
      return { zh: `自${on}起`, en: `From ${on} on` };
    case 'record ends': {
      const label = isShown ? factLabel(policy, reason.fact) : null;
      return {
        zh: `${label === null ? '一项记录' : `“${label.zh}”的记录`}截至${lastDay}`,
        en: `${label === null ? 'A record' : `The record of “${label.en}”`} holds until ${lastDay}; from then on`,
      };
    }
    case 'law changes':
      return lawCause(reason, on, policy);
  }
}

function lawCause({ what, name }: Extract<ReasonOfChange, { kind: 'law changes' }>, on: string, policy: Policy): Bilingual {
  switch (what) {
    case 'rule':
      return { zh: `该事项的规定至${addDays(on, -1)}施行期满`, en: `The rule is in force until ${addDays(on, -1)}` };
    case 'version':
      return { zh: `自${on}起法律依据变更（${name}）`, en: `The law in force changes on ${on} (${name})` };
    case 'parameter': {
      const label = policy.vocabulary.parameters.get(name)?.label ?? { zh: name, en: name };
      return { zh: `自${on}起本地标准调整（${label.zh}）`, en: `The local parameter “${label.en}” changes on ${on}` };
    }
    case 'city class':
      return { zh: `自${on}起城市类别调整`, en: `The class of the city changes on ${on}` };
  }
}
