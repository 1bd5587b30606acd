/** What a person declares to belong to on a day. */
import type { Organisation } from '../../src/database/tables/community';
import type { IsoDate } from '../../src/facts/envelope';
import type { MembershipDeclaration } from './community.loader';

const inOrder: readonly Organisation[] = ['party', 'league', 'union', 'labour-broker'];

/** The declarations that stand: made by the day and not withdrawn by it. */
export function declarationsOn(declarations: readonly MembershipDeclaration[], day: IsoDate): readonly MembershipDeclaration[] {
  return declarations.filter(
    ({ declared_on, withdrawn_on }) => declared_on <= day && (withdrawn_on === null || day < withdrawn_on),
  );
}

/** Each organisation once, in the order of the vocabulary. */
export function organisationsIn(declarations: readonly MembershipDeclaration[]): readonly Organisation[] {
  return inOrder.filter((organisation) => declarations.some((declaration) => declaration.organisation === organisation));
}
