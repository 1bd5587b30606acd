/** The engine's door. Pure: no clock, files, network or environment; text goes in, determinations come out. */
export type {
  AnswerConflict, AnswerUsed, Bilingual, Citation, ConditionExplanation, ConditionState, Determination, Determinations,
  Disclose, Disclosure, Explanation, ExplanationNode, GroupExplanation, MissingFact, MissingReason, ParameterMark,
  ParameterUsed, RefusedAnswer, ValueUsed, Verdict,
} from './determination';
export { ConditionStates } from './condition-states';
export { readPolicy, type Digest, type Policy, type PolicyFile } from './policy';
export { PolicyError, formatProblem, type Problem } from './problem';
export type { AgencyEntry, City, FactClass, FactEntryOfVocabulary, Formula, Parameter, Vocabulary } from './vocabulary';
export type {
  Beneficiary, Breach, Condition, ConditionGroup, ConditionNode, Confidence, LegalBasis, Overlap, Quantity, RightKind, Rule, RuleVersion,
} from './rule';
export { changesOfLaw, compile, type CompiledRule, type CompileOptions, type LawInForce, type RuleSet } from './compile';
export { determine, engineVersion, type Question } from './determine';
export { explain } from './explain';
export { SuppositionError } from './suppositions';
export { catalogue, factsUsed, served, type CatalogueEntry } from './catalogue';
export { overrideMisfit } from './parameters';
export type { AnswersBySubject, FactsBySubject } from './three-valued/evidence';
export { SourceFile, type Place } from './reading/document';
export { didYouMean } from './nearest';
