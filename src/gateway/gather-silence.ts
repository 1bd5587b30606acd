/**
 * One error per silent agency, however many fields its silence emptied: the clerk needs to know who was silent, once.
 */
import { GraphQLError, type ExecutionResult } from 'graphql';

export function gatherSilence(result: ExecutionResult): ExecutionResult {
  if (result.errors === undefined) return result;
  const told = new Set<unknown>();
  const errors = result.errors.flatMap((error) => {
    if (error.extensions?.['code'] !== 'AGENCY_SILENT') return [error];
    const { agency } = error.extensions;
    if (told.has(agency)) return [];
    told.add(agency);
    // Without the path of one field, since it stands for all that the agency would have answered.
    return [new GraphQLError(error.message, { extensions: error.extensions })];
  });
  return { ...result, errors };
}
