/** The engine's door. Pure: no clock, files, network or environment; text goes in, determinations come out. */
export type {
  AnswerConflict, AnswerUsed, Bilingual, Citation, ConditionExplanation, ConditionState, Determination, Determinations,
  Disclose, Disclosure, Explanation, ExplanationNode, GroupExplanation, MissingFact, MissingReason, ParameterMark,
  ParameterUsed, RefusedAnswer, ValueUsed, Verdict,
} from './determination';
export { ConditionStates } from './condition-states';
export { readPolicy, roleOf, type Digest, type Policy, type PolicyFile } from './policy';
export { readPolicyBeside, type PolicyRead } from './read-beside';
export { PolicyError, formatProblem, type Problem } from './problem';
export type { AgencyEntry, City, Contradiction, FactClass, FactEntryOfVocabulary, Formula, Parameter, Vocabulary } from './vocabulary';
export { leavesOf } from './amendment';
export { answersOtherwise, lawOn, layersOf, type DifferingCondition, type LawOnDay, type OtherLayer } from './layers';
export type {
  Amendment, Beneficiary, Breach, Condition, ConditionGroup, ConditionNode, Confidence, LegalBasis, Overlap, Quantity, RightKind, Rule, RuleVersion,
} from './rule';
export { changesOfLaw, compile, foldConditions, type CompiledRule, type CompileOptions, type LawInForce, type RuleSet } from './compile';
export { determine, engineVersion, type Question } from './determine';
export { contradictionsIn, type ContradictionFound } from './contradictions';
export { explain } from './explain';
export { nextChange, nextStateChange, type NextChange, type NextStateChange } from './next-change';
export type { ChangeOfCondition, ReasonOfChange } from './ahead/reasons';
export { papersOf, type PaperNeeded } from './papers';
export { questionsFor, supplies, type QuestionToAsk, type Supply } from './questions';
export type { Readings } from './values-read';
export { breachesOf, breachStates, valuesOfBreach, type BreachFound, type BreachState } from './breaches';
export { receivedAnswer, receivedReadings, type ReceivedAnswer, type ReceivedState } from './received';
export { totalsOf, type Counted, type GroupTotals, type Totals, type UnknownSum } from './totals/totals';
export type { LeftOut, MoneyGroup } from './totals/claimable';
export type { Money } from './totals/money';
export { SuppositionError } from './suppositions';
export { differencesOf, whatIf, type Difference, type WhatIf } from './what-if';
export { wouldChange, type ConditionToMeet, type Path, type ToldChange, type WouldChange } from './advice/would-change';
export { nextSteps, type NextStep, type StepOutcome } from './advice/next-steps';
export type { Actor } from './advice/change';
export { catalogue, entryInForce, factsUsed, factsUsedOfEmployers, restricted, served, type CatalogueEntry } from './catalogue';
export { overrideMisfit } from './parameters';
export { cityClasses } from './reading/parameters';
export { workingOf, rangeWords, type AmountStep, type AmountWorking } from './amounts/working';
export type { Bounds } from './amounts/bounds';
export { employerTotals, isKnown as isKnownRange, type EmployerTotal, type PartTaken, type Range } from './amounts/employer-totals';
export type { AnswersBySubject, FactsBySubject } from './three-valued/evidence';
export { SourceFile, type Place } from './reading/document';
export { grouped, valueInWords } from './value-in-words';
export { parameterInWords } from './parameter-in-words';
export { placeInWords } from './place-in-words';
export { units, type Unit } from './units';
export { didYouMean } from './nearest';
