/** SHA-256 as lower-case hexadecimal text: what names a policy, a set of facts, a determination. */
import { createHash } from 'node:crypto';

export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
