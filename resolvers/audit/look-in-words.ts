/** Says a look in plain words, as somebody behind the glass would say it. */
import type { Disclosure } from '../../src/audit/disclosure';
import { isOfWholeHousehold, type Look } from '../../src/audit/look';
import { shanghaiTime } from '../../src/audit/shanghai-time';
import type { OfficeName, Offices } from './offices';
import { purposeInWords } from './purpose-in-words';

export interface WordsAsked {
  readonly look: Look;
  readonly subject: string;
  readonly isWard: boolean;
  readonly disclosure: Exclude<Disclosure, 'nothing'>;
  readonly agencies: readonly OfficeName[];
}

export function lookInWords({ look, subject, isWard, disclosure, agencies }: WordsAsked, offices: Offices): OfficeName {
  const records = isWard
    ? { zh: `您监护的孩子的${listed(agencies, 'zh')}记录`, en: `the records of the child in your care: ${listed(agencies, 'en')}` }
    : { zh: `您的${listed(agencies, 'zh')}记录`, en: `your records: ${listed(agencies, 'en')}` };
  const { day, time } = instantInWords(look.at);
  if (disclosure === 'part') {
    const kind = offices.kindOf(look);
    return {
      zh: `${day.zh}，${kind.zh}查阅了${records.zh}；其余内容依规则不予告知。`,
      en: `On ${day.en}, ${kind.en} looked at ${records.en}. The rest is withheld by rule.`,
    };
  }
  const who = offices.viewerOf(look, subject);
  const purpose = purposeInWords(look) ?? { zh: look.purpose, en: look.purpose };
  const emergency = emergencyInWords(look);
  const household = householdInWords(look);
  return {
    zh: `${day.zh} ${time}，${who.zh}为“${purpose.zh}”查阅了${records.zh}。${household.zh}${emergency.zh}`,
    en: `On ${day.en} at ${time}, ${who.en} looked for “${purpose.en}” at ${records.en}.${household.en}${emergency.en}`,
  };
}

function emergencyInWords(look: Look): OfficeName {
  if (look.purpose !== 'emergency') return { zh: '', en: '' };
  const reason = look.v === undefined ? null : look.reason;
  return {
    zh: `这是一次紧急查阅，理由：${reason ?? '未记载'}。`,
    en: ` It was an emergency look; the reason given: ${reason ?? 'none is kept'}.`,
  };
}

/** Whoever reads it knows whether they were there. */
function householdInWords(look: Look): OfficeName {
  if (!isOfWholeHousehold(look)) return { zh: '', en: '' };
  return { zh: '当次登记为全户到场，未逐人登记。', en: ' The whole household was stated to be there, and not person by person.' };
}

function listed(agencies: readonly OfficeName[], language: keyof OfficeName): string {
  const names = agencies.map((name) => name[language]);
  return language === 'zh' ? names.join('、') : names.join('; ');
}

function instantInWords(at: string): { readonly day: OfficeName; readonly time: string } {
  const { day, hour, minute } = shanghaiTime(at);
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const two = (part: number): string => String(part).padStart(2, '0');
  const monthName = new Date(`${day}T00:00:00Z`).toLocaleString('en-GB', { month: 'long', timeZone: 'UTC' });
  return { day: { zh: `${year}年${month}月${date}日`, en: `${date} ${monthName} ${year}` }, time: `${two(hour)}:${two(minute)}` };
}
