/**
 * What seals a value before it is written and opens it after it was read. Everything else of the house knows this shape alone, so that
 * another implementation can stand behind it: a hardware module, or a certified one of the national algorithms (SM2, SM3, SM4). What is
 * here is built on the international ones of Node.js and claims no certification.
 */

/** The column that a value belongs to, as `schema.table.column`: a sealed value that was moved elsewhere does not open. */
export type SealedColumn = `${string}.${string}.${string}`;

export interface Cipher {
  /** The key that seals now. */
  readonly keyId: string;
  /** The key that blind indexes are made with now. */
  readonly indexKeyId: string;
  /** Gives `version:key id:…`. Sealing the same value twice gives two texts: nobody sees that they are equal. */
  seal(plain: string, column: SealedColumn): string;
  /** Throws a SealingFault for a value of an unknown key, of another column, or changed in any byte. */
  open(sealed: string, column: SealedColumn): string;
  /** Gives `key id:…`: the same for the same value, and meaningless without the key: what a value is found by. */
  blindIndex(value: string, column: SealedColumn): string;
  /** By every key that is held, the current one first: while the index key is exchanged, a value may stand under either. */
  blindIndexes(value: string, column: SealedColumn): readonly string[];
}

export type SealingFaultCode = 'BAD_KEY' | 'UNKNOWN_KEY' | 'NOT_SEALED' | 'CHANGED';

/** What is wrong with a key or with a sealed value; never the value, never the key. */
export class SealingFault extends Error {
  override readonly name = 'SealingFault';

  constructor(readonly code: SealingFaultCode, message: string) {
    super(message);
  }
}
