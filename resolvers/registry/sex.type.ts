/** Sex, as the household register has it. */
import { registerEnumType } from 'type-graphql';

export enum Sex {
  FEMALE = 'female',
  MALE = 'male',
}
registerEnumType(Sex, { name: 'Sex', description: 'Sex on the household register.' });

export function sexOf({ sex }: { readonly sex: 'female' | 'male' }): Sex {
  return sex === 'female' ? Sex.FEMALE : Sex.MALE;
}
