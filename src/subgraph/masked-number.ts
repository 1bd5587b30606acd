/** Masks by type: a field of such a type cannot leave its agency unmasked, whoever writes its resolver. */
import { GraphQLScalarType } from 'graphql';

const readableAtStart = 4;
const readableAtEnd = 2;

export function maskedNumber(name: string, description: string): GraphQLScalarType<string, string> {
  return new GraphQLScalarType<string, string>({
    name,
    description: `${description} of which only the first four and the last two characters can be read.`,
    serialize(value) {
      const number = String(value);
      const hidden = Math.max(number.length - readableAtStart - readableAtEnd, 0);
      return number.slice(0, readableAtStart) + '*'.repeat(hidden) + number.slice(number.length - readableAtEnd);
    },
  });
}
