/** The schema of an entitlement's file. */
import type { Policy } from '../../../entitlement';
import { keysOf } from '../../../entitlement/reading/keys';
import { namesOfProofs } from '../../../entitlement/reading/papers';
import { amountBearers, basisConfidences, beneficiaries, claimAddressees, confidences, rightKinds } from '../../../entitlement/rule';
import { day, defined, either, feel, flag, listOf, mapping, oneOf, scalar, text, type Schema } from './shapes';

const bilingual = defined('bilingual');
const quantity = { feel, unit: text, zh: text, en: text };
const words = { zh: text, en: text };
const condition = { id: text, feel, ...words, cite: defined('citation') };

export function ruleSchema({ vocabulary, rules }: Policy): Schema {
  const entitlement = oneOf([...rules.keys()]);
  const overlaps = listOf(mapping(keysOf.overlap, { id: entitlement, ...words, cite: defined('citation') }, ['id', 'zh', 'en', 'cite']));
  return {
    ...mapping(keysOf.rule, {
      id: { type: 'string', pattern: '^[a-z-]+\\.[a-z0-9-]+$', description: '`domain.name`; the file is entitlements/domain/name.yml.' },
      sections: listOf(oneOf([...vocabulary.opinion.sections.keys()], 'Of the Opinion; 0 is 总体目标.')),
      quotes: listOf(text),
      name: bilingual,
      summary: bilingual,
      kind: oneOf(rightKinds),
      beneficiaries: listOf(oneOf(beneficiaries)),
      agency: oneOf([...vocabulary.agencies.keys()]),
      confidence: oneOf(confidences),
      from: day,
      until: day,
      conditions: defined('conditions'),
      amount: defined('amount'),
      durationMonths: defined('quantity'),
      overHires: mapping(keysOf.overHires, { ...words, takenFrom: listOf(defined('asked')) }, ['zh', 'en', 'takenFrom']),
      documents: defined('papers'),
      where: bilingual,
      deadline: bilingual,
      basis: listOf(mapping(keysOf.basis, { law: text, articles: listOf(scalar), confidence: oneOf(basisConfidences), from: day, until: day, note: text }, ['law', 'confidence'])),
      notes: listOf(bilingual),
      breaches: listOf(breach(entitlement)),
      received: defined('asked'),
      excludes: overlaps,
      reducedBy: overlaps,
      versions: listOf(version),
    }, ['id', 'sections', 'quotes', 'name', 'summary', 'kind', 'beneficiaries', 'agency', 'confidence', 'conditions', 'basis']),
    $defs: {
      bilingual: mapping(keysOf.bilingual, words, ['zh', 'en']),
      citation: { ...mapping(keysOf.citation, { law: text, article: scalar, opinion: oneOf([...vocabulary.opinion.sections.keys()]) }), anyOf: [{ required: ['opinion'] }, { required: ['law', 'article'] }] },
      condition: mapping(keysOf.condition, condition, ['id', 'feel', 'zh', 'en', 'cite']),
      conditions: either(defined('condition'), group('all'), group('any')),
      quantity: { ...mapping(keysOf.quantity, quantity), anyOf: [{ required: ['feel'] }, { required: ['zh', 'en'] }] },
      amount: {
        ...mapping([...keysOf.quantity, ...keysOf.amount], { ...quantity, per: oneOf(amountBearers), payable: flag }),
        anyOf: [{ required: ['feel'] }, { required: ['zh', 'en'] }],
      },
      asked: mapping(keysOf.asked, { feel, ...words }, ['feel', 'zh', 'en']),
      papers: listOf(mapping(keysOf.paper, { ...words, provedBy: listOf(oneOf(namesOfProofs(vocabulary.facts))) }, ['zh', 'en'])),
    },
  };
}

function group(kind: 'all' | 'any'): Schema {
  return mapping([kind, ...keysOf.bilingual], { [kind]: { ...listOf(defined('conditions')), minItems: 1 }, ...words } as Record<'all' | 'any' | 'zh' | 'en', Schema>, [kind]);
}

function breach(entitlement: Schema): Schema {
  return mapping(keysOf.breach, {
    id: text, from: day, until: day, feel, ...words, cite: defined('citation'), claimFrom: oneOf(claimAddressees), claim: bilingual, amount: defined('quantity'),
    lastDay: mapping(keysOf.asked, { feel, ...words }, ['zh', 'en']), remedies: listOf(entitlement),
  }, ['id', 'feel', 'zh', 'en', 'cite', 'claimFrom', 'claim', 'remedies']);
}

/** A version names what it changes: of a condition its id, and whatever is new of it. */
const version = mapping(keysOf.version, {
  from: day,
  until: day,
  decides: { ...flag, description: 'False: it is shown beside what decides.' },
  law: text,
  confidence: oneOf(basisConfidences),
  change: bilingual,
  conditions: listOf(mapping(keysOf.condition, condition, ['id'])),
  added: listOf(defined('conditions')),
  amount: defined('amount'),
  durationMonths: defined('quantity'),
  name: bilingual,
  summary: bilingual,
  documents: defined('papers'),
  where: bilingual,
  deadline: bilingual,
}, ['from', 'decides', 'law', 'confidence', 'change']);

