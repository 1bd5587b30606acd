/**
 * What clients are told of errors below: one error per silent agency, however many fields its silence emptied (the clerk needs to know who
 * was silent, once), and no path into what travels between subgraphs alone.
 */
import { GraphQLError, type ExecutionResult } from 'graphql';
import { failureCodes } from '../failure';

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

/** What graphql-js says of a value that does not fit names types and fields; of a registered operation no more is told than that. */
export function withoutSchema(error: GraphQLError): GraphQLError {
  const { code } = error.extensions;
  if (typeof code === 'string' && code in failureCodes && !isOfTheProtocol(error)) return error;
  const text = 'A value given with the operation does not fit, or is missing; the operation’s documentation names them all.';
  return new GraphQLError(text, { extensions: { code: 'BAD_REQUEST' } });
}

/** A text of graphql-js about variables, arguments, types or fields, whatever code it came under. */
function isOfTheProtocol({ message }: GraphQLError): boolean {
  return /^(Variable|Argument|Field|Value|Cannot|Unknown|Syntax|Expected) ?/.test(message);
}
