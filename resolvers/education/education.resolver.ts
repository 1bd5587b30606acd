/** Tells of a resident what the school register holds. */
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { AgencyContext } from '../../src/subgraph/agency';
import type { ResidentKey } from '../../src/subgraph/shared-types';
import type { EducationLoaders, SchoolTermEntry } from './education.loader';
import { Resident, Schooling, SchoolTerm } from './education.type';
import { entryIntoProvince } from './gaokao-path';
import { recognitionOn } from './hardship';
import { compulsorySchoolingCompletedBy, presentTerm, termsBy } from './school-register';

type Context = AgencyContext<EducationLoaders>;

@Resolver(() => Resident)
export class EducationResolver {
  @FieldResolver(() => Schooling, {
    nullable: true,
    description: 'Schooling as of that day; null for a person whom the school register never held.',
  })
  async schooling(@Root() { id, asOf }: ResidentKey, @Ctx() { loaders }: Context): Promise<Schooling | null> {
    const [terms, recognitions] = await Promise.all([loaders.terms.load(id), loaders.recognitions.load(id)]);
    const termsSoFar = termsBy(terms, asOf);
    if (termsSoFar.length === 0) return null;
    const present = presentTerm(termsSoFar, asOf);
    return {
      present: present === null ? null : shown(present),
      compulsoryCompleted: compulsorySchoolingCompletedBy(termsSoFar) !== null,
      registeredInProvinceOn: entryIntoProvince(termsSoFar)?.enrolled_on ?? null,
      hardshipRecognised: recognitionOn(recognitions, asOf) !== null,
      terms: termsSoFar.map(shown),
    };
  }
}

function shown(entry: SchoolTermEntry): SchoolTerm {
  return {
    schoolYear: entry.school_year,
    term: entry.term,
    stage: entry.stage,
    grade: entry.grade,
    school: entry.school_name,
    schoolCity: entry.school_city,
    ruralSchool: entry.rural_school,
    boarding: entry.boarding,
    fullTime: entry.full_time,
    enrolledOn: entry.enrolled_on,
    leftOn: entry.left_on,
    leftReason: entry.left_reason,
    recordedOn: entry.recorded_at.slice(0, 10),
    source: entry.source,
  };
}
