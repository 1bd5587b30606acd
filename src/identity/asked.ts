/** What a request says of its sender, as the front door read it: nothing of it is proved yet. */
export interface Asked {
  readonly authorization: string | undefined;
  /** The proof that the sender holds the key that its token is bound to (RFC 9449). */
  readonly dpop: string | undefined;
  readonly visit: string | undefined;
  readonly method: string;
  /** As the client wrote it, without query. */
  readonly url: string;
}
