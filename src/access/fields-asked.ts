/** Which fields an operation asks, whatever aliases and fragments it asks them under; and which of them the viewer may not ask. */
import { TypeInfo, visit, visitWithTypeInfo, type DocumentNode, type GraphQLSchema } from 'graphql';
import type { Viewer } from '../identity/viewer';
import { mayAsk } from './decide';
import type { AccessTable } from './rules';
import { ruleOf } from './table';

/** `Type.field` of everything asked that this viewer may not ask; empty when nothing is. */
export type Unaskable = (document: DocumentNode, viewer: Viewer) => readonly string[];

/** Federation's own fields are asked by the gateway alone, which its signature proves. */
const isMachinery = (name: string): boolean => name.startsWith('_');

export function unaskableIn(schema: GraphQLSchema, table: AccessTable): Unaskable {
  const fields = new WeakMap<DocumentNode, readonly (readonly [type: string, field: string])[]>();
  // A few documents are asked over and over, for a few purposes.
  const known = new WeakMap<DocumentNode, Map<string, readonly string[]>>();
  return (document, viewer) => {
    const answers = known.get(document) ?? new Map<string, readonly string[]>();
    known.set(document, answers);
    const whose = `${viewer.role} ${viewer.purpose} ${viewer.agency ?? ''}`;
    const before = answers.get(whose);
    if (before !== undefined) return before;
    const asked = fields.get(document) ?? fieldsAsked(schema, document);
    fields.set(document, asked);
    const found = asked.filter(([type, field]) => {
      const rule = ruleOf(table, type, field);
      return rule === null || !mayAsk(rule, viewer);
    }).map(([type, field]) => `${type}.${field}`);
    answers.set(whose, found);
    return found;
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
