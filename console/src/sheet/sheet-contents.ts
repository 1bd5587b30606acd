/**
 * What a sheet tells, in the order of its reader: what is owed, what can be claimed, what lacks one step, what is open and why.
 *
 * A verdict that is open stays so on paper: silence of an agency never becomes a "no".
 */
import { silence, sortBoard, type BrokenRight, type Card, type EntitlementBoard, type MissingFact, type Yuan } from '../board/columns';
import type { CounterSheetQuery } from '../../../src/operations/operations.generated';
import type { BothTexts } from '../words/language';

export type Details = NonNullable<NonNullable<CounterSheetQuery['assessment']>['entitlements']>['determinations'];
export type Actor = NonNullable<Details[number]['wouldChange']>['paths'][number]['conditions'][number]['actors'][number];

/** Where something is done. */
export interface Window { readonly where: BothTexts | null; readonly agency: BothTexts | null; readonly phone: string | null }

export interface PaperToBring {
  readonly name: BothTexts;
  /** Whose is to be brought; nobody's where records prove it for all. */
  readonly of: readonly string[];
  readonly isOfAll: boolean;
}

type Turn = NonNullable<NonNullable<Card['determination']>['nextChange']>;
export interface Claim extends Window {
  readonly card: Card;
  readonly papers: readonly PaperToBring[];
  /** What changes by itself before the paper is out of date; a birthday in ten years only frightens. */
  readonly turns: Turn | null;
}
export interface Breached extends Window { readonly breach: BrokenRight['breach']; readonly residentId: string; readonly key: string }
export interface OneStep { readonly text: BothTexts; readonly actors: readonly Actor[]; readonly names: readonly BothTexts[] }

export type WhyOpen = 'silent' | 'pending' | 'ask' | 'not-held' | 'before-records' | 'withheld' | 'not-published';
export interface OpenMatter {
  readonly why: WhyOpen;
  readonly agency: BothTexts | null;
  readonly facts: readonly BothTexts[];
  readonly names: readonly BothTexts[];
}

export interface SheetContents {
  readonly sure: Yuan;
  readonly perhaps: Yuan;
  readonly breached: readonly Breached[];
  readonly claims: readonly Claim[];
  readonly oneStep: readonly OneStep[];
  readonly open: readonly OpenMatter[];
  readonly received: readonly BothTexts[];
  readonly everyday: readonly BothTexts[];
}

/** The entitlements of which the sheet prints more than the board knows. */
export function detailed(board: EntitlementBoard): readonly string[] {
  const { cards } = sortBoard(board);
  return [...new Set([...cards.breached, ...cards.claim, ...cards['one-step'].filter(isRefused)].map(({ entitlement }) => entitlement.id))];
}

const yearsOfUse = 2;

function turnOf({ determination }: Card, asOf: string): Turn | null {
  const next = determination?.nextChange ?? null;
  const last = `${Number(asOf.slice(0, 4)) + yearsOfUse}${asOf.slice(4)}`;
  return next !== null && next.on <= last ? next : null;
}

interface Asked { readonly board: EntitlementBoard; readonly asOf: string; readonly details: Details; readonly only: string | null }

export function contentsOf({ board, asOf, details, only }: Asked): SheetContents {
  const { cards, everyday } = sortBoard(board, only);
  const names = (of: readonly Card[]): readonly BothTexts[] => of.map(({ entitlement }) => entitlement.name);
  return {
    sure: sumOf(board, only, true),
    perhaps: sumOf(board, only, false),
    breached: cards.breached.flatMap(({ breach, residentIds: [residentId], entitlement, key }) =>
      (breach === null || residentId === undefined ? [] : [{ breach, residentId, key, ...windowOf(entitlement.id, details) }])),
    claims: cards.claim.map((card) => ({ card, papers: papersOf(card, details), turns: turnOf(card, asOf), ...windowOf(card.entitlement.id, details) })),
    oneStep: oneSteps(cards['one-step'].filter(isRefused), details),
    open: openMatters([...cards.silent, ...cards['one-step'].filter((card) => !isRefused(card))]),
    received: names(cards.received),
    everyday: names(everyday),
  };
}

const isRefused = ({ determination }: Card): boolean => determination?.verdict === 'INELIGIBLE';

/** For one member the sums of that member alone; what is the household's stands with whom the board counts it. */
function sumOf({ totals }: EntitlementBoard, only: string | null, isSure: boolean): Yuan {
  if (only === null) return isSure ? totals.benefits.sure : totals.benefits.perhaps;
  return totals.benefits.counted.filter((one) => one.residentId === only && one.isSure === isSure)
    .reduce((sum, { yuan }) => ({ perYear: sum.perYear + (yuan?.perYear ?? 0), once: sum.once + (yuan?.once ?? 0) }), { perYear: 0, once: 0 });
}

function windowOf(entitlementId: string, details: Details): Window {
  const entitlement = details.find((one) => one.entitlement.id === entitlementId)?.entitlement;
  return { where: entitlement?.where ?? null, agency: entitlement?.agency?.name ?? null, phone: entitlement?.agency?.phone ?? null };
}

function papersOf({ entitlement, residentIds }: Card, details: Details): readonly PaperToBring[] {
  const papers = new Map<string, { readonly name: BothTexts; readonly of: readonly string[] }>();
  for (const { residentId, papers: its } of details.filter((one) => one.entitlement.id === entitlement.id && residentIds.includes(one.residentId))) {
    for (const { name, isProved } of its) papers.set(name.zh, { name, of: [...(papers.get(name.zh)?.of ?? []), ...(isProved ? [] : [residentId])] });
  }
  return [...papers.values()].map((paper) => ({ ...paper, isOfAll: paper.of.length === residentIds.length }));
}

/** Refusals by the one condition that keeps them up: whoever meets it gets all of them. */
function oneSteps(refused: readonly Card[], details: Details): readonly OneStep[] {
  const steps = new Map<string, OneStep>();
  for (const { determination, entitlement } of refused) {
    const condition = determination?.wouldChange?.paths.find(({ isOpen, conditions }) => isOpen && conditions.length === 1)?.conditions[0];
    if (determination == null || condition === undefined) continue;
    const actors = details.find((one) => one.entitlement.id === entitlement.id && one.residentId === determination.residentId)
      ?.wouldChange?.paths.flatMap(({ conditions }) => conditions).find(({ id }) => id === condition.id)?.actors ?? [];
    const known = steps.get(condition.text.zh);
    steps.set(condition.text.zh, { text: condition.text, actors: known?.actors ?? actors, names: [...(known?.names ?? []), entitlement.name] });
  }
  return [...steps.values()].sort((one, other) => other.names.length - one.names.length);
}

/** What only an agency can end comes first; what the resident can end at once comes next. */
const whys: readonly WhyOpen[] = ['silent', 'pending', 'ask', 'not-held', 'before-records', 'withheld', 'not-published'];

/** Open verdicts by what they wait for. Each stands once, with the first thing that it waits for. */
function openMatters(open: readonly Card[]): readonly OpenMatter[] {
  const matters = new Map<string, OpenMatter>();
  for (const { missing, entitlement } of open) {
    const first = [...missing].sort((one, other) => whys.indexOf(whyOf(one)) - whys.indexOf(whyOf(other)))[0];
    // Where no fact is missing, the place has published no figure.
    const why = first === undefined ? 'not-published' : whyOf(first);
    const agency = why === 'ask' ? null : first?.agency?.name ?? null;
    const facts = missing.filter((one) => whyOf(one) === why && (why === 'ask' || one.agency?.id === first?.agency?.id)).map(({ label }) => label);
    const key = `${why} ${agency?.zh ?? ''}`;
    const known = matters.get(key);
    matters.set(key, { why, agency, facts: different([...(known?.facts ?? []), ...facts]), names: different([...(known?.names ?? []), entitlement.name]) });
  }
  return [...matters.values()].sort((one, other) => whys.indexOf(one.why) - whys.indexOf(other.why));
}

function whyOf({ reason, isAskable }: MissingFact): WhyOpen {
  if (reason === silence) return 'silent';
  if (isAskable) return 'ask';
  return reason === 'pending' || reason === 'before-records' || reason === 'withheld' ? reason : 'not-held';
}

function different(texts: readonly BothTexts[]): readonly BothTexts[] {
  return [...new Map(texts.map((text) => [text.zh, text])).values()];
}
