/**
 * What seals a whole file, chunk by chunk, and opens it again. Like `cipher.ts` it is the shape that the rest of the house knows, so that a
 * module of the national algorithms (SM4 for AES, SM3 for SHA-256) can stand behind it.
 */

/** What stands before the chunks and may be read by anybody. */
export interface FileHead {
  readonly algorithm: string;
  readonly keyId: string;
  /** Random: no two files have the same key, so that a chunk of one never opens in another. */
  readonly salt: string;
}

export interface ChunkCipher {
  /** Tells whether the key of the file is there before a chunk is tried; 32 bytes that say nothing of the key. */
  readonly check: Buffer;
  seal(plain: Buffer, place: ChunkPlace): Buffer;
  /** Throws a SealingFault for a chunk that was changed, or that stood in another place. */
  open(sealed: Buffer, place: ChunkPlace): Buffer;
}

/** Where a chunk stands: it opens nowhere else, so that none can be taken away, doubled or exchanged. */
export interface ChunkPlace {
  readonly number: number;
  readonly isLast: boolean;
}

export interface FileCipher {
  /** By how much a sealed chunk is longer. */
  readonly overheadBytes: number;
  /** A head for one new file. */
  newHead(): FileHead;
  /** `written` is the head as it stands in the file, to the byte: the key of the file depends on it. Throws a SealingFault for an unknown key. */
  chunksOf(head: FileHead, written: string): ChunkCipher;
}
