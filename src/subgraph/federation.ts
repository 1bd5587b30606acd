/**
 * Turns a plain schema into a Federation 2 subgraph: its SDL with directives, `_service` and `_entities`.
 *
 * Our own few lines instead of `@apollo/subgraph`, because that package is MIT but brings Elastic-licensed internals with it;
 * `docs/decisions/own-federation-fields.md` tells more.
 */
import {
  GraphQLError,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLScalarType,
  GraphQLSchema,
  GraphQLString,
  GraphQLUnionType,
  isObjectType,
  type GraphQLFieldConfigMap,
} from 'graphql';
import { printSchemaWithDirectives } from '@graphql-tools/utils';

const link =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@external", "@requires", "@inaccessible"])';

export interface FederatedSchema {
  readonly schema: GraphQLSchema;
  readonly sdl: string;
}

/** Adds the federation fields. `Query` may be missing from `plain`: most agencies are reached through entities alone. */
export function federate(plain: GraphQLSchema): FederatedSchema {
  const sdl = `${link}\n\n${printSchemaWithDirectives(withoutEmptyQuery(plain))}\n`;
  const entityTypes = Object.values(plain.getTypeMap()).filter(isObjectType).filter(isEntity);
  const query = plain.getQueryType();
  const fields: GraphQLFieldConfigMap<unknown, unknown> = {
    ...query?.toConfig().fields,
    _service: { type: new GraphQLNonNull(serviceType), resolve: () => ({ sdl }) },
    _entities: {
      type: new GraphQLNonNull(new GraphQLList(entityUnion(entityTypes))),
      args: { representations: { type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(anyScalar))) } },
      // An entity's key carries the whole question, so that the representation itself is the parent of its fields.
      resolve: (_root, { representations }: { representations: readonly unknown[] }) => representations,
    },
  };
  const config = plain.toConfig();
  const schema = new GraphQLSchema({
    ...config,
    query: new GraphQLObjectType({ name: 'Query', fields }),
    types: config.types.filter((type) => type !== query),
  });
  return { schema, sdl };
}

/** A subgraph that is entered at entities alone has no query to publish. */
function withoutEmptyQuery(plain: GraphQLSchema): GraphQLSchema {
  const query = plain.getQueryType();
  if (query == null || Object.keys(query.getFields()).length > 0) return plain;
  const config = plain.toConfig();
  return new GraphQLSchema({ ...config, query: null, types: config.types.filter((type) => type !== query) });
}

function isEntity(type: GraphQLObjectType): boolean {
  return type.astNode?.directives?.some((directive) => directive.name.value === 'key') ?? false;
}

const serviceType = new GraphQLObjectType({ name: '_Service', fields: { sdl: { type: GraphQLString } } });

const anyScalar = new GraphQLScalarType({ name: '_Any', parseValue: representation });

function representation(value: unknown): unknown {
  if (typeof value === 'object' && value !== null && '__typename' in value) return value;
  throw new GraphQLError('A representation is an object with a __typename.', { extensions: { code: 'BAD_REQUEST' } });
}

function entityUnion(types: readonly GraphQLObjectType[]): GraphQLUnionType {
  return new GraphQLUnionType({
    name: '_Entity',
    types,
    resolveType: (value: { readonly __typename: string }) => value.__typename,
  });
}
