/** One entitlement in words: what it gives, to whom, on which conditions and law, and what it reads, as a policy officer reads it on paper. */
import {
  foldConditions, type AgencyEntry, type Amendment, type Breach, type Citation, type CompiledRule, type Condition, type Policy, type Quantity, type Rule,
  type RuleSet, type RuleVersion,
} from '../../entitlement';
import { indented, say, sayBoth, titled, type Language } from './in-words';
import { parameterLines } from './parameters-in-words';

export interface RuleQuestion {
  readonly policy: Policy;
  readonly rule: Rule;
  /** The law of the day asked about; the rule is absent from it where it is not in force. */
  readonly ruleSet: RuleSet;
  /** Whether a place was named, or the classes of cities stand side by side. */
  readonly isOfOnePlace: boolean;
  readonly language: Language;
}

export function ruleInWords(question: RuleQuestion): readonly string[] {
  const { policy, rule, ruleSet, language } = question;
  const inForce = ruleSet.rules.get(rule.id);
  const asOfThatDay = inForce?.rule ?? rule;
  return [
    `${rule.id}  ${say(asOfThatDay.name, language)}`,
    ...indented(head(asOfThatDay, policy, language)),
    ...(inForce === undefined
      ? titled({ zh: `${ruleSet.asOf} 不在有效期内`, en: `Not in force on ${ruleSet.asOf}` }, [`${rule.from ?? '…'} – ${rule.until ?? '…'}`], language)
      : layersInWords(inForce, question)),
    ...titled({ zh: '金额', en: 'Amount' }, asOfThatDay.amount === undefined ? [] : quantityLines(asOfThatDay.amount, language), language),
    ...titled({ zh: '期限（月）', en: 'Duration in months' }, asOfThatDay.durationMonths === undefined ? [] : quantityLines(asOfThatDay.durationMonths, language), language),
    ...titled({ zh: '被侵害时可以主张', en: 'Claims where the right is broken' }, rule.breaches.flatMap((breach) => breachLines(breach, language)), language),
    ...titled({ zh: '与其他待遇的关系', en: 'Together with other benefits' }, rule.overlaps.map(({ kind, other, text, citation }) =>
      `${kind} ${other}: ${say(text, language)} ${citationText(citation)}`), language),
    ...titled({ zh: '是否已经享受', en: 'Received already' }, rule.received === undefined ? [] : [say(rule.received.text, language), oneLine(rule.received.feel)], language),
    ...titled({ zh: '版本', en: 'Versions' }, rule.versions.flatMap((version) => versionLines(version, language)), language),
    ...titled({ zh: '参数', en: 'Parameters' }, parameterLines(question), language),
    ...titled({ zh: '所用事实', en: 'Facts that it reads' }, factLines(rule, policy, language), language),
    ...titled({ zh: '谁可以看到', en: 'Who may know of it' }, [sayBoth(rule.isRestricted
      ? { zh: '仅本人和诊治单位（使用限制类事实）', en: 'only the person and the treating unit: it reads a restricted fact' }
      : { zh: '窗口', en: 'the counter' }, language)], language),
    ...titled({ zh: '提到本事项的事项', en: 'Named by' }, namedBy(rule, policy), language),
    ...titled({ zh: '材料', en: 'Papers' }, asOfThatDay.documents.map((paper) => say(paper, language)), language),
    ...titled({ zh: '办理地点', en: 'Where' }, asOfThatDay.where === undefined ? [] : [say(asOfThatDay.where, language)], language),
    ...titled({ zh: '时限', en: 'Deadline' }, asOfThatDay.deadline === undefined ? [] : [say(asOfThatDay.deadline, language)], language),
    ...titled({ zh: '法律依据', en: 'Basis' }, rule.basis.map(({ law, articles, confidence, from, until, note }) =>
      `${law} ${articles.join(', ')} [${confidence}]${from === undefined && until === undefined ? '' : ` ${from ?? '…'} – ${until ?? '…'}`}${note === undefined ? '' : `: ${note}`}`), language),
    ...titled({ zh: '说明', en: 'Notes' }, rule.notes.map((note) => say(note, language)), language),
    `${rule.file}`,
  ];
}

function head(rule: Rule, { vocabulary }: Policy, language: Language): readonly string[] {
  const { opinion, agencies } = vocabulary;
  const sections = rule.sections.map((section) => `${section} ${opinion.sections.get(section) ?? ''}`).join('; ');
  return [
    say(rule.summary, language),
    `${sayBoth({ zh: '类别', en: 'kind' }, language)}: ${rule.kind}   ${sayBoth({ zh: '对象', en: 'for' }, language)}: ${rule.beneficiaries.join(', ')} (${rule.subjects.join(', ')})   ` +
      `${sayBoth({ zh: '部门', en: 'agency' }, language)}: ${agencyText(rule.agency, agencies, language)}   ${sayBoth({ zh: '确定程度', en: 'rests on' }, language)}: ${rule.confidence}`,
    `${opinion.reference}: ${sections}`,
    ...rule.quotes.map((quote) => `「${quote}」`),
  ];
}

function agencyText(id: string, agencies: ReadonlyMap<string, AgencyEntry>, language: Language): string {
  const agency = agencies.get(id);
  return agency === undefined ? id : `${id} (${sayBoth(agency, language)})`;
}

/** What decides on the day, and what stands beside it. */
function layersInWords(compiled: CompiledRule, { policy, ruleSet: { asOf, place, cityClass }, isOfOnePlace, language }: RuleQuestion): readonly string[] {
  const law = ({ versions }: CompiledRule): string => {
    const last = versions.at(-1);
    return last === undefined ? policy.vocabulary.opinion.reference : `${last.law} ${last.from}`;
  };
  const where = [asOf, ...(isOfOnePlace ? [place, ...(cityClass === undefined ? [] : [cityClass])] : []), law(compiled)].join(', ');
  return [
    ...titled({ zh: '条件', en: 'Conditions' }, treeLines(compiled.rule, language), language, where),
    ...compiled.beside.flatMap((other) => titled({ zh: '并列显示，不决定', en: 'Shown beside, deciding nothing' }, treeLines(other.rule, language), language, law(other))),
  ];
}

function treeLines({ conditions }: Rule, language: Language): readonly string[] {
  return foldConditions<readonly string[]>(
    conditions,
    (leaf) => leafLines(leaf, language),
    ({ kind, text }, members) => [
      `${kind === 'all' ? sayBoth({ zh: '全部满足', en: 'all of' }, language) : sayBoth({ zh: '满足其一', en: 'any of' }, language)}${text === undefined ? '' : `: ${say(text, language)}`}`,
      ...members.flatMap((member) => indented(member)),
    ],
  );
}

function leafLines({ id, text, feel, citation }: Condition, language: Language): readonly string[] {
  return [`${id}: ${say(text, language)} ${citationText(citation)}`, ...indented([oneLine(feel)])];
}

export function citationText(citation: Citation): string {
  return 'law' in citation ? `〔${citation.law} ${citation.article}〕` : `〔${citation.reference} ${citation.opinion}〕`;
}

function quantityLines({ text, unit, feel }: Quantity, language: Language): readonly string[] {
  return [...(text === undefined ? [] : [say(text, language)]), ...(feel === undefined ? [] : [`= ${oneLine(feel)}${unit === undefined ? '' : ` (${unit})`}`])];
}

function breachLines({ id, text, feel, claim, citation, amount, lastDay, remedies }: Breach, language: Language): readonly string[] {
  return [
    `${id}: ${say(text, language)} ${citationText(citation)}`,
    ...indented([
      oneLine(feel), `→ ${say(claim, language)}`, ...(amount === undefined ? [] : quantityLines(amount, language)),
      ...(lastDay === undefined ? [] : [say(lastDay.text, language)]), ...(remedies.length === 0 ? [] : [`→ ${remedies.join(', ')}`]),
    ]),
  ];
}

function versionLines({ from, until, decides, law, change, amendment }: RuleVersion, language: Language): readonly string[] {
  const what = decides ? sayBoth({ zh: '生效', en: 'decides' }, language) : sayBoth({ zh: '仅并列显示', en: 'shown beside' }, language);
  return [`${from} – ${until ?? '…'} ${law} (${what}): ${say(change, language)}`, ...indented(changeLines(amendment))];
}

function changeLines({ conditions, added, amount }: Amendment): readonly string[] {
  return [
    ...[...conditions].flatMap(([id, { feel }]) => (feel === undefined ? [] : [`${id}: ${oneLine(feel)}`])),
    ...added.flatMap((node) => foldConditions<readonly string[]>(node, ({ id, feel }) => [`+ ${id}: ${oneLine(feel)}`], (_, members) => members.flat())),
    ...(amount?.feel === undefined ? [] : [`amount = ${oneLine(amount.feel)}`]),
  ];
}

/** By the agency that answers for them, each with how many rules read it besides. */
function factLines(rule: Rule, { vocabulary, rules }: Policy, language: Language): readonly string[] {
  const byHolder = new Map<string, string[]>();
  for (const name of [...rule.factsUsed].sort()) {
    const fact = vocabulary.facts.get(name);
    if (fact === undefined) continue;
    const readers = [...rules.values()].filter((other) => other.id !== rule.id && other.factsUsed.has(name)).length;
    const others = sayBoth({ zh: `另有${readers}个事项使用`, en: `${readers} more read it` }, language);
    const askable = fact.isAskable ? `, ${sayBoth({ zh: '可当面询问', en: 'may be asked' }, language)}` : '';
    byHolder.set(fact.holder, [...(byHolder.get(fact.holder) ?? []), `${name}: ${say(fact.label, language)} [${fact.factClass}${askable}; ${others}]`]);
  }
  return [...byHolder].flatMap(([holder, lines]) => [agencyText(holder, vocabulary.agencies, language), ...indented(lines)]);
}

function namedBy({ id }: Rule, { rules }: Policy): readonly string[] {
  return [...rules.values()].flatMap((other) => [
    ...other.breaches.filter(({ remedies }) => remedies.includes(id)).map((breach) => `${other.id} (${breach.id})`),
    ...other.overlaps.filter((overlap) => overlap.other === id).map(({ kind }) => `${other.id} (${kind})`),
  ]);
}

const oneLine = (feel: string): string => feel.replace(/\s+/g, ' ').trim();
