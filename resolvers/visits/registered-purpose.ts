/** A purpose of the register as clients read it. */
import { purposeEntry, type Purpose } from '../../src/identity/purposes';
import type { PurposeGround, RegisteredPurpose } from './purpose.type';

export function registeredPurpose(id: Purpose): RegisteredPurpose {
  const { name, basis, ground, roles, minutes } = purposeEntry(id);
  return { id, ...name, basisZh: basis.zh, basisEn: basis.en, ground: ground as PurposeGround, roles: [...roles], minutes };
}
