/** An agency that answers with a fault of its own: here its database refuses one of its tables. */
import { sql } from 'kysely';
import { withAdministration } from '../support/database';
import { boardOperation, determinationOf, family, startPlatform, type TestPlatform } from '../support/platform';

const settlesInTown = 'R0000003';

describe('an agency whose database refuses it', () => {
  let yizhan: TestPlatform;
  beforeAll(async () => {
    yizhan = await startPlatform('faulty_agency');
    await withAdministration(yizhan.connection, (admin) => sql`revoke select on housing.lease from yizhan_housing`.execute(admin));
  });
  afterAll(() => yizhan.close());

  it('leaves open what it alone knows, and the rest of the answer arrives', async () => {
    const answer = await yizhan.board(family(settlesInTown));
    const settlement = determinationOf(answer, 'residence.settlement', settlesInTown);
    expect(settlement.verdict).toBe('UNDETERMINED');
    expect(settlement.missing.map(({ fact }) => fact).sort()).toEqual(['residence.lawful_dwelling', 'wishes']);
    expect(determinationOf(answer, 'residence.permit-public-services', settlesInTown).verdict).toBe('ELIGIBLE');
  });

  it('is told as a reference number, without a word of the inside, and logged in full', async () => {
    yizhan.reported.length = 0;
    const response = await yizhan.post({ query: boardOperation, variables: family(settlesInTown) });
    const text = await response.text();
    const { errors } = JSON.parse(text) as { readonly errors: readonly { readonly message: string; readonly extensions: { readonly code: string; readonly reference: string } }[] };
    expect([response.status, errors.map(({ extensions }) => extensions.code)]).toEqual([200, ['INTERNAL']]);
    expect(/permission denied|yizhan_housing|"lease"|Facts/.exec(text)).toBeNull();
    expect(yizhan.reported).toEqual([
      { reference: errors[0]?.extensions.reference, error: expect.objectContaining({ message: expect.stringContaining('permission denied for table lease') as string }) as unknown },
    ]);
  });
});
