/** Where the provider keeps its sessions and codes for the run: bounded memory, and nothing of it outlives the process. */
import type { Adapter, AdapterPayload } from 'oidc-provider';

interface Kept {
  readonly payload: AdapterPayload;
  readonly endsAtMs: number;
}

const most = 5_000;

/** One for each kind of thing; the provider makes them. */
export class Memory implements Adapter {
  private readonly kept = new Map<string, Kept>();

  upsert(id: string, payload: AdapterPayload, expiresInSeconds: number): Promise<undefined> {
    const oldest = this.kept.size >= most ? this.kept.keys().next().value : undefined;
    if (oldest !== undefined) this.kept.delete(oldest);
    this.kept.set(id, { payload, endsAtMs: Date.now() + (expiresInSeconds > 0 ? expiresInSeconds * 1_000 : Infinity) });
    return Promise.resolve(undefined);
  }

  find(id: string): Promise<AdapterPayload | undefined> {
    return Promise.resolve(this.findWhere((_payload, key) => key === id));
  }

  findByUid(uid: string): Promise<AdapterPayload | undefined> {
    return Promise.resolve(this.findWhere((payload) => payload.uid === uid));
  }

  findByUserCode(userCode: string): Promise<AdapterPayload | undefined> {
    return Promise.resolve(this.findWhere((payload) => payload.userCode === userCode));
  }

  consume(id: string): Promise<undefined> {
    const found = this.kept.get(id);
    if (found !== undefined) this.kept.set(id, { ...found, payload: { ...found.payload, consumed: Math.floor(Date.now() / 1_000) } });
    return Promise.resolve(undefined);
  }

  destroy(id: string): Promise<undefined> {
    this.kept.delete(id);
    return Promise.resolve(undefined);
  }

  revokeByGrantId(grantId: string): Promise<undefined> {
    for (const [id, { payload }] of this.kept) if (payload.grantId === grantId) this.kept.delete(id);
    return Promise.resolve(undefined);
  }

  private findWhere(matches: (payload: AdapterPayload, id: string) => boolean): AdapterPayload | undefined {
    for (const [id, { payload, endsAtMs }] of this.kept) {
      if (endsAtMs < Date.now()) this.kept.delete(id);
      else if (matches(payload, id)) return payload;
    }
    return undefined;
  }
}
