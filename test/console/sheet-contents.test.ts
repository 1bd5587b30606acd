/** What goes onto the sheet, from a board and its details. */
import type { EntitlementBoard } from '../../console/src/board/columns';
import { arrangementsOf, sheetsOf } from '../../console/src/sheet/arrangements';
import { contentsOf, type Details } from '../../console/src/sheet/sheet-contents';

type Determination = EntitlementBoard['determinations'][number];
type Missing = Determination['missing'][number];

const both = (zh: string) => ({ zh, en: zh });
const agency = (id: string) => ({ id, name: both(id) });
const lacks = (reason: string, fact: string, isAskable = false): Missing => ({ subject: 'R1', fact, label: both(fact), agency: agency('housing'), reason, isAskable });

function determination(id: string, residentId: string, rest: Partial<Determination>): Determination {
  return {
    id: `${id}-${residentId}`, residentId, verdict: 'ELIGIBLE', amountYuan: null, amountWorking: null, durationMonths: null, missing: [], received: { state: 'NOT_RECEIVED' }, nextChange: null, wouldChange: null,
    entitlement: { id, kind: 'cash', name: both(id), agency: agency('housing'), amount: null, deadline: null }, ...rest,
  };
}

function boardOf(...determinations: readonly Determination[]): EntitlementBoard {
  const none = { perYear: 0, once: 0 };
  return {
    determinations: [...determinations], breaches: [], nextSteps: [], questions: [], conflicts: [], refusedAnswers: [], contradictions: [],
    totals: {
      benefits: { sure: { perYear: 900, once: 0 }, perhaps: none, counted: [
        { entitlementId: 'grant', residentId: 'R1', isSure: true, yuan: { perYear: 600, once: 0 } }, { entitlementId: 'grant', residentId: 'R2', isSure: true, yuan: { perYear: 300, once: 0 } },
      ] },
      claims: { sure: none, perhaps: none }, loans: { sure: none },
    },
  };
}

const contents = (board: EntitlementBoard, details: Details = [], only: string | null = null) => contentsOf({ board, asOf: '2016-09-01', details, only });

describe('the sheet’s contents', () => {
  it('never turn what is open into a no: silence, a question and a gap in the records each stand with their reason, and nothing is left out', () => {
    const { open, oneStep } = contents(boardOf(
      determination('silent', 'R1', { verdict: 'UNDETERMINED', missing: [lacks('never-asked', 'wishes', true), lacks('agency-silent', 'rent')] }),
      determination('ask', 'R1', { verdict: 'UNDETERMINED', missing: [lacks('never-asked', 'wishes', true)] }),
      determination('gap', 'R1', { verdict: 'UNDETERMINED', missing: [lacks('not-held', 'income'), lacks('not-held', 'wealth')] }),
      determination('figure', 'R1', { verdict: 'UNDETERMINED' }),
    ));
    expect(oneStep).toEqual([]);
    expect(open.map(({ why, facts, names }) => [why, facts.map(({ zh }) => zh), names.map(({ zh }) => zh)])).toEqual([
      ['silent', ['rent'], ['silent']], ['ask', ['wishes'], ['ask']], ['not-held', ['income', 'wealth'], ['gap']], ['not-published', [], ['figure']],
    ]);
  });

  it('tell whose paper is to be brought, and that one need not be where the records prove it for all', () => {
    const entitlement = { id: 'grant', where: both('window'), agency: { ...agency('housing'), phone: '12345' } };
    const paper = (zh: string, isProved: boolean) => ({ name: both(zh), isProved });
    const details: Details = [
      { residentId: 'R1', entitlement, papers: [paper('id', false), paper('permit', true), paper('lease', true)], wouldChange: null },
      { residentId: 'R2', entitlement, papers: [paper('id', false), paper('permit', false), paper('lease', true)], wouldChange: null },
    ];
    const [claim] = contents(boardOf(determination('grant', 'R1', {}), determination('grant', 'R2', {})), details).claims;
    expect(claim).toMatchObject({ where: both('window'), phone: '12345', papers: [
      { name: both('id'), of: ['R1', 'R2'], isOfAll: true }, { name: both('permit'), of: ['R2'], isOfAll: false }, { name: both('lease'), of: [] },
    ] });
  });

  it('are one member’s alone where one is named, the sum too', () => {
    const board = boardOf(determination('grant', 'R1', {}), determination('grant', 'R2', {}), determination('other', 'R1', {}));
    expect(contents(board).sure).toEqual({ perYear: 900, once: 0 });
    const { claims, sure } = contents(board, [], 'R2');
    expect([claims.map(({ card }) => [card.entitlement.id, card.residentIds]), sure]).toEqual([[['grant', ['R2']]], { perYear: 300, once: 0 }]);
  });

  it('put refusals together that one condition keeps up, and say who can meet it', () => {
    const wouldChange = { canBeChanged: true, isCut: false, paths: [{ isOpen: true, conditions: [{ id: 'married', text: both('married'), isOpen: true }] }] };
    const actors = [{ kind: 'RESIDENT' as const, agency: null, day: null }];
    const details: Details = [{ residentId: 'R1', entitlement: { id: 'one', where: null, agency: null }, papers: [], wouldChange: { paths: [{ isOpen: true, conditions: [{ id: 'married', actors }] }] } }];
    const refused = { verdict: 'INELIGIBLE' as const, wouldChange };
    expect(contents(boardOf(determination('one', 'R1', refused), determination('two', 'R1', refused)), details).oneStep)
      .toEqual([{ text: both('married'), actors, names: [both('one'), both('two')] }]);
  });

  it('tell of a change within two years, and of none that is further away', () => {
    const turn = (on: string) => ({ nextChange: { on, verdict: 'INELIGIBLE' as const, because: [] } });
    const { claims } = contents(boardOf(determination('soon', 'R1', turn('2018-09-01')), determination('late', 'R1', turn('2018-09-02'))));
    expect(claims.map(({ turns }) => turns?.on ?? null)).toEqual(['2018-09-01', null]);
  });
});

describe('the languages of a sheet', () => {
  it('stand alone, beside Chinese, or after it; a third one needs no more than its words', () => {
    expect(arrangementsOf(['zh', 'en']).map(({ id }) => id)).toEqual(['zh', 'en', 'zh-beside-en', 'zh-then-en']);
    expect(arrangementsOf(['zh', 'en', 'ko']).map(sheetsOf)).toEqual([
      [['zh']], [['en']], [['ko']], [['zh', 'en']], [['zh', 'ko']], [['zh'], ['en']], [['zh'], ['ko']],
    ]);
  });
});
