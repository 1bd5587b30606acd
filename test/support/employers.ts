/** The employers told by name, and how the tests ask about them. */
import type { EmployerQuery, EmployerQueryVariables } from '../../src/operations/operations.generated';
import { employerOperation, type GraphQLAnswer, type TestPlatform } from './platform';

/** Two of three hires were registered as unemployed for a year before; its taxes are higher than what they come to. */
export const builder = 'E2201000513';
/** Both hires qualify; its taxes are lower than what they come to. */
export const restaurant = 'E2201000685';

export function asked(registrationNumber: string): EmployerQueryVariables {
  return { registrationNumber, place: '220100', asOf: '2016-09-01' };
}

export function ask(yizhan: TestPlatform, variables: EmployerQueryVariables): Promise<GraphQLAnswer<EmployerQuery>> {
  return yizhan.ask(employerOperation, variables);
}
