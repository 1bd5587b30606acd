/**
 * Reads YAML so that every mistake names its file, line and column. A reader asks for what it expects; what it does not find,
 * and every key that nobody asked for, becomes a problem.
 */
import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, type Node, type Pair, type YAMLMap } from 'yaml';
import { didYouMean } from '../nearest';
import type { Problem } from '../problem';

/** Collects the problems of one file. */
export class SourceFile {
  private readonly lines = new LineCounter();

  constructor(
    readonly path: string,
    readonly text: string,
    private readonly problems: Problem[],
  ) {}

  /** The top of the document, or null when it cannot be read at all (which is reported). */
  parse(): Place | null {
    const document = parseDocument(this.text, { lineCounter: this.lines, prettyErrors: false });
    for (const error of document.errors) this.report(error.pos[0], error.message.split('\n')[0]?.replace(/\.$/, '') ?? 'Not YAML');
    if (document.errors.length > 0) return null;
    if (document.contents === null) {
      this.report(0, 'The file is empty');
      return null;
    }
    return new Place(this, document.contents, 0);
  }

  report(offset: number, message: string, hint?: string): void {
    const { line, col } = this.lines.linePos(offset);
    const problem = { file: this.path, line: Math.max(line, 1), column: Math.max(col, 1), message };
    this.problems.push(hint === undefined ? problem : { ...problem, hint });
  }
}

/** One value of the document and where it stands. */
export class Place {
  constructor(
    readonly file: SourceFile,
    private readonly node: Node | null,
    private readonly fallbackOffset: number,
  ) {}

  get offset(): number {
    return this.node?.range?.[0] ?? this.fallbackOffset;
  }

  report(message: string, hint?: string): void {
    this.file.report(this.offset, message, hint);
  }

  /** The value as plain data, for values whose shape somebody else checks. */
  get value(): unknown {
    if (this.node === null || isAlias(this.node)) return null;
    return isScalar(this.node) ? this.node.value : (this.node.toJSON() as unknown);
  }

  get isMapping(): boolean {
    return isMap(this.node);
  }

  get isSequence(): boolean {
    return isSeq(this.node);
  }

  /** The mapping's entries in order; reports when it is none. */
  entries(): readonly { readonly key: string; readonly at: Place; readonly value: Place }[] {
    if (!isMap(this.node)) {
      this.report('Expected a mapping');
      return [];
    }
    return (this.node as YAMLMap<Node, Node | null>).items.map((pair: Pair<Node, Node | null>) => {
      const at = new Place(this.file, pair.key, this.offset);
      return { key: String(at.value), at, value: new Place(this.file, pair.value, at.offset) };
    });
  }

  /** Refuses every key that is not among the allowed ones. */
  allow(keys: readonly string[]): void {
    for (const { key, at } of this.entries()) {
      if (!keys.includes(key)) at.report(`Unknown key \`${key}\``, didYouMean(key, keys) ?? `Allowed here: ${keys.join(', ')}.`);
    }
  }

  get(key: string): Place | null {
    if (!isMap(this.node)) return null;
    const pair = (this.node as YAMLMap<Node, Node | null>).items.find((one) => isScalar(one.key) && String(one.key.value) === key);
    return pair === undefined ? null : new Place(this.file, pair.value, pair.key.range?.[0] ?? this.offset);
  }

  need(key: string): Place | null {
    const found = this.get(key);
    if (found === null) this.report(`\`${key}\` is missing`);
    return found;
  }

  items(): readonly Place[] {
    if (!isSeq(this.node)) {
      this.report('Expected a list');
      return [];
    }
    return (this.node.items as (Node | null)[]).map((item) => new Place(this.file, item, this.offset));
  }

  text(): string {
    const { value } = this;
    if (typeof value === 'string' && value.trim() !== '') return value;
    this.report('Expected text');
    return '';
  }

  oneOf<Choice extends string>(choices: readonly Choice[]): Choice {
    const { value } = this;
    const chosen = choices.find((choice) => choice === value);
    if (chosen !== undefined) return chosen;
    this.report(`"${String(value)}" is not allowed here`, didYouMean(String(value), choices) ?? `Allowed: ${choices.join(', ')}.`);
    return choices[0] as Choice;
  }

  /** Where an offset inside this text stands in the file, as exactly as the YAML style allows. */
  offsetInside(inner: number): number {
    if (!isScalar(this.node) || this.node.range == null || typeof this.node.value !== 'string') return this.offset;
    const { value, type } = this.node;
    const [start] = this.node.range;
    const { text } = this.file;
    if (text.startsWith(value, start)) return start + inner;
    if (text.startsWith(value, start + 1) && type?.startsWith('QUOTE') === true) return start + 1 + inner;
    if (type !== 'BLOCK_LITERAL') return start;
    const before = value.slice(0, inner).split('\n');
    let line = text.indexOf('\n', start) + 1;
    const indent = /^ */.exec(text.slice(line))?.[0].length ?? 0;
    for (let skipped = 1; skipped < before.length; skipped += 1) line = text.indexOf('\n', line) + 1;
    return line + indent + (before.at(-1)?.length ?? 0);
  }
}
