/** The purpose of a look by its name, and the law that it stood on. */
import type { Look } from '../../src/audit/look';
import { purposeEntry, purposes } from '../../src/identity/purposes';
import type { PurposeOfLook } from './look.type';

/** Null for a purpose that is registered no more. The Chinese text of the law is the one that was written down with the look. */
export function purposeInWords(look: Look): PurposeOfLook | null {
  const purpose = purposes.find((name) => name === look.purpose);
  if (purpose === undefined) return null;
  const { name, basis } = purposeEntry(purpose);
  return { ...name, basisZh: look.v === undefined ? basis.zh : look.basis, basisEn: basis.en };
}
