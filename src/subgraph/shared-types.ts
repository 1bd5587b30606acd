/**
 * The two entities that every agency contributes to: `Assessment` (the whole question) and `Resident` (a person as of a day).
 *
 * Each agency gets classes of its own, because type-graphql keeps one global store in which the fields of a shared class would leak
 * from one agency's schema into another's.
 */
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import type { IsoDate } from '../facts/envelope';
import { DayScalar, PlaceCodeScalar, SubjectKeyScalar, type SubjectKey } from './scalars';

export interface AssessmentKey {
  readonly id: string;
  readonly subjects: readonly SubjectKey[];
  readonly asOf: IsoDate;
  readonly place: string;
}

export interface ResidentKey {
  readonly id: string;
  readonly asOf: IsoDate;
}

interface SharedTypes {
  readonly Assessment: new () => AssessmentKey;
  readonly Resident: new () => ResidentKey;
}

export function sharedTypes(): SharedTypes {
  @ObjectType('Assessment', {
    description: 'One question at the counter: these subjects, at this place, on this day. Every agency answers it for itself.',
  })
  @Directive('@key(fields: "id subjects asOf place")')
  class Assessment implements AssessmentKey {
    @Field(() => ID, { description: 'Names the question. Equal questions of one visit have equal ids; it holds no personal data.' })
    readonly id!: string;

    @Field(() => [SubjectKeyScalar], { description: 'The subjects with their kinship, for the subgraphs.' })
    @Directive('@inaccessible')
    readonly subjects!: SubjectKey[];

    @Field(() => DayScalar, { description: 'The day for which the question is asked.' })
    readonly asOf!: IsoDate;

    @Field(() => PlaceCodeScalar, { description: 'The county-level place where the service is asked for.' })
    readonly place!: string;
  }

  @ObjectType('Resident', { description: 'A person as the agencies know them on the day of the assessment.' })
  @Directive('@key(fields: "id asOf")')
  class Resident implements ResidentKey {
    @Field(() => ID, { description: "The platform's own id of the person, such as `R0000001`; it is no identity number." })
    readonly id!: string;

    @Field(() => DayScalar, { description: 'The day as of which the agencies answer about the person.' })
    @Directive('@inaccessible')
    readonly asOf!: IsoDate;
  }

  return { Assessment, Resident };
}
