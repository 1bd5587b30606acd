/**
 * FEEL as written: what the parser hands to the checker, before any name is known. Positions are offsets in the text.
 */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export type BinaryOperator = '=' | '!=' | '<' | '<=' | '>' | '>=' | '+' | '-' | '*' | '/';

export type Syntax = Span &
  (
    | { readonly kind: 'constant'; readonly value: boolean | number | string | null }
    | { readonly kind: 'list'; readonly items: readonly Syntax[] }
    | { readonly kind: 'path'; readonly name: string }
    | { readonly kind: 'logic'; readonly operator: 'and' | 'or'; readonly operands: readonly Syntax[] }
    | { readonly kind: 'binary'; readonly operator: BinaryOperator; readonly left: Syntax; readonly right: Syntax }
    | { readonly kind: 'in'; readonly item: Syntax; readonly list: Syntax }
    | { readonly kind: 'if'; readonly test: Syntax; readonly then: Syntax; readonly otherwise: Syntax }
    | {
        readonly kind: 'quantified';
        readonly quantifier: 'some' | 'every';
        readonly variable: string;
        readonly list: Syntax;
        readonly body: Syntax;
      }
    | { readonly kind: 'call'; readonly name: string; readonly operands: readonly Syntax[] }
    | { readonly kind: 'lookup'; readonly map: Syntax; readonly key: Syntax }
  );

/** A mistake in one expression; the reader of the file adds where the expression stands. */
export interface FeelMistake {
  readonly at: number;
  readonly message: string;
  readonly hint?: string;
}

/** Thrown inside the parser and the checker, and caught at their doors. */
export class FeelError extends Error {
  constructor(readonly mistake: FeelMistake) {
    super(mistake.message);
  }
}

export function refuse(at: number, message: string, hint?: string): never {
  throw new FeelError(hint === undefined ? { at, message } : { at, message, hint });
}
