/**
 * What clients are told of errors below: one error per silent agency, however many fields its silence emptied (the clerk needs to know who
 * was silent, once), and no path into what travels between subgraphs alone.
 */
import { GraphQLError, type ExecutionResult } from 'graphql';

export function errorsForClients(result: ExecutionResult): ExecutionResult {
  if (result.errors === undefined) return result;
  const told = new Set<unknown>();
  const errors = result.errors.flatMap((error) => {
    if (error.extensions?.['code'] !== 'AGENCY_SILENT') return [isInside(error) ? withoutPath(error) : error];
    const { agency } = error.extensions;
    if (told.has(agency)) return [];
    told.add(agency);
    // Without the path of one field, since it stands for all that the agency would have answered.
    return [withoutPath(error)];
  });
  return { ...result, errors };
}

/** The facts of an agency are no field of the public schema. */
function isInside({ path }: GraphQLError): boolean {
  return path?.some((step) => typeof step === 'string' && step.endsWith('Facts')) ?? false;
}

function withoutPath({ message, extensions, originalError }: GraphQLError): GraphQLError {
  return new GraphQLError(message, { extensions, originalError: originalError ?? null });
}
