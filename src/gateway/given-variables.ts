/**
 * Checks the variables of an operation against the public schema before anything is planned: the planner's own check throws in a way that
 * cannot be told from a fault of ours when more than one of them is wrong.
 */
import { getVariableValues, GraphQLError, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import type { Variables } from './document-limits';

const errorsMost = 5;

/** With the defaults of those that were left out; only for variables without errors. */
export function completeVariables(schema: GraphQLSchema, { variableDefinitions = [] }: OperationDefinitionNode, variables: Variables): Variables {
  return getVariableValues(schema, variableDefinitions, variables).coerced ?? {};
}

export function variableErrors(schema: GraphQLSchema, { variableDefinitions = [] }: OperationDefinitionNode, variables: Variables): readonly GraphQLError[] {
  const { errors = [] } = getVariableValues(schema, variableDefinitions, variables, { maxErrors: errorsMost });
  return errors.map(({ message, nodes }) => new GraphQLError(message, { nodes: nodes ?? null, extensions: { code: 'BAD_REQUEST' } }));
}
