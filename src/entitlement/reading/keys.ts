/**
 * The keys that may stand in each mapping of a policy file. One table for two uses: a reader refuses every other key, and the schemas for
 * editors (`policy/schema`) offer these.
 */
export const keysOf = {
  bilingual: ['zh', 'en'],

  // A rule
  rule: [
    'id', 'sections', 'quotes', 'name', 'summary', 'kind', 'beneficiaries', 'agency', 'confidence', 'from', 'until', 'conditions',
    'amount', 'durationMonths', 'overHires', 'documents', 'where', 'deadline', 'basis', 'notes', 'breaches', 'received', 'excludes', 'reducedBy', 'versions',
  ],
  condition: ['id', 'feel', 'zh', 'en', 'cite'],
  citation: ['law', 'article', 'opinion'],
  quantity: ['feel', 'unit', 'zh', 'en'],
  /** An amount has these besides. */
  amount: ['per', 'payable'],
  overHires: ['zh', 'en', 'takenFrom'],
  asked: ['feel', 'zh', 'en'],
  paper: ['zh', 'en', 'provedBy'],
  basis: ['law', 'articles', 'confidence', 'from', 'until', 'note'],
  breach: ['id', 'from', 'until', 'feel', 'zh', 'en', 'cite', 'claimFrom', 'claim', 'amount', 'lastDay', 'remedies'],
  overlap: ['id', 'zh', 'en', 'cite'],
  version: [
    'from', 'until', 'decides', 'law', 'confidence', 'change', 'conditions', 'added', 'amount', 'durationMonths',
    'name', 'summary', 'documents', 'where', 'deadline',
  ],

  // The vocabulary
  agencies: ['version', 'agencies'],
  agency: ['zh', 'en', 'phone', 'dictionaryName', 'caseNumbers'],
  caseNumbers: ['form', 'example'],
  facts: ['agency', 'facts'],
  fact: [
    'label', 'type', 'values', 'min', 'max', 'unit', 'nullable', 'of', 'heldBy', 'class', 'askable', 'relation', 'given',
    'meaning', 'derivedFrom', 'changedBy', 'changedTo', 'formality',
  ],
  formulas: ['formulas'],
  formula: ['label', 'type', 'unit', 'nullable', 'feel', 'source'],
  contradictions: ['contradictions'],
  contradiction: ['id', 'feel', 'zh', 'en'],
  opinion: ['reference', 'title', 'sections'],

  // Places
  parameters: ['parameters'],
  parameter: ['label', 'type', 'values', 'unit', 'nullable', 'keys', 'of', 'readBy'],
  datedValue: ['from', 'until', 'province', 'classes', 'class', 'cities', 'city', 'value', 'mark', 'source'],
  places: ['province', 'cities'],
  place: ['label', 'city_class'],
  placeNames: ['names'],
  cityClass: ['from', 'until', 'value', 'mark', 'source'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type KeysOf<Mapping extends keyof typeof keysOf> = (typeof keysOf)[Mapping][number];
