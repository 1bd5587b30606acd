/** Masks by type: a field of this type cannot leave the registry unmasked, whoever writes its resolver. */
import { GraphQLScalarType } from 'graphql';

const readableAtStart = 4;
const readableAtEnd = 2;

export const MaskedCitizenIdNumber = new GraphQLScalarType<string, string>({
  name: 'MaskedCitizenIdNumber',
  description: 'A citizen identity number of which only the first four and the last two characters can be read.',
  serialize(value) {
    const number = String(value);
    const hidden = Math.max(number.length - readableAtStart - readableAtEnd, 0);
    return number.slice(0, readableAtStart) + '*'.repeat(hidden) + number.slice(number.length - readableAtEnd);
  },
});
