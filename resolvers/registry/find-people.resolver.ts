/**
 * Finds people who came without papers, by exactly their name and birth date, for a clerk who has them before the counter.
 *
 * Whoever is under protection is not found, and nothing tells that from nobody having the name: the same bytes, after the same statements.
 */
import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { Failure } from '../../src/failure';
import { personSubject, type AgencyContext } from '../../src/subgraph/agency';
import { DayScalar } from '../../src/subgraph/scalars';
import { PeopleFound } from './people-found.type';
import type { RegistryLoaders } from './registry.loader';
import { sexOf } from './sex.type';
import { withoutKin } from './subjects';

const foundMost = 5;
const nameCharactersMost = 50;

@Resolver()
export class FindPeopleResolver {
  @Query(() => PeopleFound, {
    nullable: true,
    description:
      'Finds whoever has this name and birth date, for a clerk to whom somebody came without papers; to nobody else. It is written down who was found, never by which ' +
      'name, and told to them. A visit is then opened for the one who is here. Errors: BAD_INPUT for no name, BAD_DATE, TOO_MANY_REQUESTS after a few within an hour.',
  })
  async findPeople(
    @Arg('name', () => String, { description: 'The whole name as on the household register; nothing like it is found.' }) written: string,
    @Arg('birthDate', () => DayScalar, { description: 'Day of birth on the household register.' }) birthDate: string,
    @Ctx() { loaders, today }: AgencyContext<RegistryLoaders>,
  ): Promise<PeopleFound> {
    const found = await loaders.peopleNamed(nameFrom(written), birthDate, today);
    const shown = found.slice(0, foundMost);
    return {
      people: shown.map((row) => ({ id: row.id, sex: sexOf(row), citizenIdNumber: shown.length > 1 ? loaders.citizenIdNumberOf(row) : null })),
      isMore: found.length > foundMost,
      subjects: shown.map(({ id }) => withoutKin(personSubject(id))),
    };
  }
}

/** What was typed is not repeated: it may well be an identity number. */
function nameFrom(written: string): string {
  const name = written.normalize('NFC').trim();
  if (name === '' || [...name].length > nameCharactersMost || /[\d\u0000-\u001f\u007f]|\p{Surrogate}/u.test(name)) {
    throw new Failure('BAD_INPUT', `\`name\` is the whole name as on the household register, 1 to ${nameCharactersMost} characters without digits.`);
  }
  return name;
}
