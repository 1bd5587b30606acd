/**
 * A page of the records: which document asks for it, what of the answer is a record, and how that is shown.
 *
 * Each agency is asked by a document of its own, when its page is opened: what nobody looks at is not looked at.
 */
import type { ReactNode } from 'react';
import type { AnswerOf, OperationName, VariablesOf } from '../graph/ask';
import type { Desk } from '../visit/desk';
import { standingOf, type Standing } from './standing';
import type { PageId } from './page-ids';

type RecordsName = Extract<OperationName, `${string}Records`>;
type AnsweredAssessment<Name extends RecordsName> = NonNullable<AnswerOf<Name>['assessment']>;
type ResidentOf<Name extends RecordsName> = AnsweredAssessment<Name>['members'][number]['resident'];

/** What is known of each member of the family, ready to be shown. */
export type Page = ReadonlyMap<string, Standing<ReactNode>>;

export interface RecordPage {
  readonly id: PageId;
  /** The agency that keeps it. */
  readonly agency: string;
  readonly look: (ask: Desk['ask'], question: Desk['question'], signal: AbortSignal) => Promise<Page>;
}

interface PageDescription<Name extends RecordsName, Told> {
  readonly id: PageId;
  readonly agency: string;
  readonly operation: Name;
  /** Null where nothing is on record. */
  readonly recordOf: (resident: ResidentOf<Name>) => Told | null;
  readonly Show: (props: { readonly record: Told; readonly asOf: string; readonly residentId: string }) => ReactNode;
}

interface Assessed<Name extends RecordsName> {
  readonly asOf: string;
  readonly members: readonly { readonly resident: ResidentOf<Name> }[];
}

export function recordPage<Name extends RecordsName, Told>({ id, agency, operation, recordOf, Show }: PageDescription<Name, Told>): RecordPage {
  return {
    id,
    agency,
    async look(ask, question, signal) {
      const { data, leftOut } = await ask(operation, question as VariablesOf<Name>, signal);
      const assessment = data.assessment as Assessed<Name> | null;
      if (assessment === null) return new Map();
      const { asOf, members } = assessment;
      return new Map(members.map(({ resident }, member) => {
        const record = recordOf(resident);
        const told = record === null ? null : <Show record={record} asOf={asOf} residentId={resident.id} />;
        return [resident.id, standingOf({ told, member, leftOut })];
      }));
    },
  };
}
