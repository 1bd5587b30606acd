/** Which fields an operation asks, whatever aliases and fragments it asks them under; and which of them the viewer may not ask. */
import { TypeInfo, visit, visitWithTypeInfo, type DocumentNode, type GraphQLSchema } from 'graphql';
import type { Viewer } from '../identity/viewer';
import { mayAsk, mayAskAtVisit } from './decide';
import type { AccessTable } from './rules';
import { ruleOf } from './table';

export interface Refused {
  /** `Type.field` of everything asked that this viewer may not ask; empty when nothing is. */
  readonly fields: readonly string[];
  /** All of it may be asked within a visit, and the viewer names none. */
  readonly needsVisit: boolean;
}

export type Unaskable = (document: DocumentNode, viewer: Viewer) => Refused;

/** Federation's own fields are asked by the gateway alone, which its signature proves. */
const isMachinery = (name: string): boolean => name.startsWith('_');

export function unaskableIn(schema: GraphQLSchema, table: AccessTable): Unaskable {
  const fields = new WeakMap<DocumentNode, readonly (readonly [type: string, field: string])[]>();
  // A few documents are asked over and over, for a few purposes.
  const known = new WeakMap<DocumentNode, Map<string, Refused>>();
  return (document, viewer) => {
    const answers = known.get(document) ?? new Map<string, Refused>();
    known.set(document, answers);
    const whose = `${viewer.role} ${viewer.purpose} ${viewer.agency ?? ''} ${viewer.visit === null}`;
    const before = answers.get(whose);
    if (before !== undefined) return before;
    const asked = fields.get(document) ?? fieldsAsked(schema, document);
    fields.set(document, asked);
    const found = asked.map(([type, field]) => ({ name: `${type}.${field}`, rule: ruleOf(table, type, field) }))
      .filter(({ rule }) => rule === null || !mayAsk(rule, viewer));
    const refused: Refused = {
      fields: found.map(({ name }) => name),
      needsVisit: viewer.visit === null && found.every(({ rule }) => rule !== null && mayAskAtVisit(rule, viewer)),
    };
    answers.set(whose, refused);
    return refused;
  };
}

function fieldsAsked(schema: GraphQLSchema, document: DocumentNode): readonly (readonly [string, string])[] {
  const info = new TypeInfo(schema);
  const found = new Map<string, readonly [string, string]>();
  visit(document, visitWithTypeInfo(info, {
    Field({ name: { value: field } }) {
      const type = info.getParentType()?.name;
      if (type === undefined || isMachinery(field) || isMachinery(type)) return;
      found.set(`${type}.${field}`, [type, field]);
    },
  }));
  return [...found.values()];
}
