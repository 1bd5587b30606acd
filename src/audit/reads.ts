/** Gathers what one request reads while it is answered: which fields of which agency, about whom. Never what they hold. */
import { Kind, type DocumentNode, type SelectionNode } from 'graphql';

export class Reads {
  private readonly fieldsByAgency = new Map<string, Set<string>>();
  private readonly found = new Set<string>();
  private readonly verdictsByResident = new Map<string, number>();

  /** A call to a subgraph: its fields, and those whom its representations name. */
  call(agency: string, document: DocumentNode, variables: Readonly<Record<string, unknown>>): void {
    const fields = this.fieldsByAgency.get(agency) ?? new Set<string>();
    this.fieldsByAgency.set(agency, fields);
    for (const field of fieldsOf(document)) fields.add(field);
    for (const value of Object.values(variables)) if (Array.isArray(value)) value.forEach((one) => this.represented(one));
  }

  /** What an answer says about whom it is: the registry's, before any other agency is asked. */
  answer(data: unknown): void {
    this.lookInto(data);
  }

  get isEmpty(): boolean {
    return this.fieldsByAgency.size === 0;
  }

  get subjects(): readonly string[] {
    return [...this.found].sort();
  }

  get fields(): Readonly<Record<string, readonly string[]>> {
    return Object.fromEntries([...this.fieldsByAgency].map(([agency, fields]) => [agency, [...fields].sort()]));
  }

  /** `R0000001: 98 verdicts`, by resident. */
  get told(): readonly string[] {
    return [...this.verdictsByResident].map(([resident, count]) => `${resident}: ${count} verdicts`).sort();
  }

  private represented(value: unknown): void {
    if (!isObject(value)) return;
    if (value['__typename'] === 'Resident' && typeof value['id'] === 'string') this.found.add(`person:${value['id']}`);
    this.subjectsIn(value['subjects']);
  }

  private lookInto(value: unknown): void {
    if (Array.isArray(value)) {
      value.forEach((one) => this.lookInto(one));
      return;
    }
    if (!isObject(value)) return;
    this.subjectsIn(value['subjects']);
    const { determinations } = value;
    if (Array.isArray(determinations)) for (const one of determinations) this.verdict(one);
    for (const [key, one] of Object.entries(value)) if (key !== 'determinations' && key !== 'subjects') this.lookInto(one);
  }

  private subjectsIn(value: unknown): void {
    if (!Array.isArray(value)) return;
    for (const subject of value) {
      if (isObject(subject) && typeof subject['id'] === 'string' && /^(person|employer):/.test(subject['id'])) this.found.add(subject['id']);
    }
  }

  private verdict(determination: unknown): void {
    if (!isObject(determination)) return;
    const resident = determination['residentId'];
    if (typeof resident === 'string') this.verdictsByResident.set(resident, (this.verdictsByResident.get(resident) ?? 0) + 1);
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;

/** Plans are kept by the planner, so their documents come again and again. */
const known = new WeakMap<DocumentNode, readonly string[]>();

/** `Resident.schooling`, `Assessment.educationFacts`, `Query.assessment`: the fields at which a call enters. */
function fieldsOf(document: DocumentNode): readonly string[] {
  const found = known.get(document) ?? document.definitions.flatMap((definition) => (definition.kind === Kind.OPERATION_DEFINITION ? entered(definition.selectionSet.selections) : []));
  known.set(document, found);
  return found;
}

function entered(selections: readonly SelectionNode[]): readonly string[] {
  return selections.flatMap((selection) => {
    if (selection.kind !== Kind.FIELD) return [];
    if (selection.name.value !== '_entities') return [`Query.${selection.name.value}`];
    return (selection.selectionSet?.selections ?? []).flatMap((inner) => {
      if (inner.kind !== Kind.INLINE_FRAGMENT) return [];
      const type = inner.typeCondition?.name.value ?? '';
      return inner.selectionSet.selections.flatMap((field) => (field.kind === Kind.FIELD && field.name.value !== '__typename' ? [`${type}.${field.name.value}`] : []));
    });
  });
}
