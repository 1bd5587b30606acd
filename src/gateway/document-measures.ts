/**
 * Measures a parsed document: how much it asks once its fragments are counted out.
 *
 * Linear in the document, since each fragment is measured once: it runs before the checks of graphql-js, some of which are not.
 */
import {
  Kind,
  type ArgumentNode,
  type DirectiveNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';
import { limits, type LimitName } from './limits';

/** A list given for an argument that has a limit of its own, by the variable that holds it. */
export interface ListVariable {
  readonly limit: LimitName;
  readonly variable: string;
}

export interface DocumentMeasures {
  /** The largest value found of each kind. */
  readonly found: ReadonlyMap<LimitName, number>;
  readonly listVariables: readonly ListVariable[];
  /** A fragment that leads back to itself. */
  readonly circular: string | null;
  /** Texts written in the document, which may hold anything. */
  readonly texts: readonly string[];
  /** Names that the client made up: of operations, fragments and variables, and aliases. */
  readonly ownNames: readonly string[];
}

interface Size {
  /** Fields of the level itself. */
  readonly here: number;
  readonly depth: number;
  readonly fields: number;
  readonly aliases: number;
}

const nothing: Size = { here: 0, depth: 0, fields: 0, aliases: 0 };

export function measure(document: DocumentNode): DocumentMeasures {
  return new Measuring(document).measures();
}

class Measuring {
  private readonly found = new Map<LimitName, number>();
  private readonly listVariables: ListVariable[] = [];
  private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** `null` while a fragment is being measured: whoever meets it then has gone round. */
  private readonly sizes = new Map<string, Size | null>();
  private readonly texts: string[] = [];
  private readonly ownNames: string[] = [];
  private readonly defaultLengths = new Map<string, number>();
  private circular: string | null = null;

  constructor(private readonly document: DocumentNode) {
    const definitions = document.definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
    this.fragments = new Map(definitions.map((fragment) => [fragment.name.value, fragment]));
    this.note('fragments', definitions.length);
    this.ownNames.push(...this.fragments.keys());
  }

  measures(): DocumentMeasures {
    const operations = this.document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
    this.note('operations', operations.length);
    for (const name of this.fragments.keys()) this.fragmentSize(name);
    for (const { name, selectionSet, directives, variableDefinitions = [] } of operations) {
      if (name !== undefined) this.ownNames.push(name.value);
      this.note('variables', variableDefinitions.length);
      this.directives(directives);
      for (const { variable, directives: own, defaultValue } of variableDefinitions) {
        this.ownNames.push(variable.name.value);
        this.directives(own);
        if (defaultValue === undefined) continue;
        this.value(defaultValue, 1);
        if (defaultValue.kind === Kind.LIST) this.defaultLengths.set(variable.name.value, defaultValue.values.length);
      }
      const { here, depth, fields, aliases } = this.selectionSet(selectionSet);
      this.note('rootFields', here);
      this.note('depth', depth);
      this.note('fields', fields);
      this.note('aliases', aliases);
    }
    for (const { limit, variable } of this.listVariables) this.note(limit, this.defaultLengths.get(variable) ?? 0);
    return { found: this.found, listVariables: this.listVariables, circular: this.circular, texts: this.texts, ownNames: this.ownNames };
  }

  private note(limit: LimitName, value: number): void {
    this.found.set(limit, Math.max(this.found.get(limit) ?? 0, value));
  }

  private selectionSet({ selections }: SelectionSetNode): Size {
    return selections.map((selection) => this.selection(selection)).reduce(
      (sum, size) => ({
        here: sum.here + size.here,
        depth: Math.max(sum.depth, size.depth),
        fields: sum.fields + size.fields,
        aliases: sum.aliases + size.aliases,
      }),
      nothing,
    );
  }

  private selection(selection: SelectionNode): Size {
    this.directives(selection.directives);
    if (selection.kind === Kind.FRAGMENT_SPREAD) return this.fragmentSize(selection.name.value);
    if (selection.kind === Kind.INLINE_FRAGMENT) return this.selectionSet(selection.selectionSet);
    this.arguments(selection.arguments);
    if (selection.alias !== undefined) this.ownNames.push(selection.alias.value);
    const below = selection.selectionSet === undefined ? nothing : this.selectionSet(selection.selectionSet);
    return { here: 1, depth: below.depth + 1, fields: below.fields + 1, aliases: below.aliases + (selection.alias === undefined ? 0 : 1) };
  }

  private fragmentSize(name: string): Size {
    const known = this.sizes.get(name);
    if (known === null) this.circular ??= name;
    if (known !== undefined) return known ?? nothing;
    const fragment = this.fragments.get(name);
    if (fragment === undefined) return nothing;
    this.sizes.set(name, null);
    this.directives(fragment.directives);
    const size = this.selectionSet(fragment.selectionSet);
    this.sizes.set(name, size);
    return size;
  }

  private directives(directives: readonly DirectiveNode[] = []): void {
    this.note('directives', directives.length);
    for (const directive of directives) this.arguments(directive.arguments);
  }

  private arguments(given: readonly ArgumentNode[] = []): void {
    for (const { name, value } of given) {
      const limit = ownLimit(name.value);
      if (limit !== null && value.kind === Kind.LIST) this.note(limit, value.values.length);
      if (limit !== null && value.kind === Kind.VARIABLE) this.listVariables.push({ limit, variable: value.name.value });
      this.value(value, 1);
    }
  }

  private value(value: ValueNode, depth: number): void {
    this.note('valueDepth', depth);
    // What is too deep is refused, so that nothing below it needs a look.
    if (depth > limits.valueDepth.most) return;
    if (value.kind === Kind.STRING) this.texts.push(value.value);
    if (value.kind === Kind.LIST) {
      this.note('listItems', value.values.length);
      for (const item of value.values) this.value(item, depth + 1);
    }
    if (value.kind === Kind.OBJECT) for (const field of value.fields) this.value(field.value, depth + 1);
  }
}

const argumentsWithLimits = ['answers', 'suppose', 'only'] as const;

function ownLimit(argument: string): LimitName | null {
  return argumentsWithLimits.find((name) => name === argument) ?? null;
}
