/** The agency's part of a resident's profile. */
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import type { CaseFileRow } from '../../src/database/tables/justice';
import { DayScalar, PlaceCodeScalar } from '../../src/subgraph/scalars';
import { sharedTypes } from '../../src/subgraph/shared-types';

export const { Assessment, Resident } = sharedTypes();

enum JusticeProcedure {
  PEOPLE_MEDIATION = 'people-mediation',
  LEGAL_AID = 'legal-aid',
  LABOUR_ARBITRATION = 'labour-arbitration',
  LITIGATION = 'litigation',
}
registerEnumType(JusticeProcedure, {
  name: 'JusticeProcedure',
  description: 'How a case is handled (案件程序).',
  valuesConfig: {
    PEOPLE_MEDIATION: { description: 'By a people’s mediation committee (人民调解).' },
    LEGAL_AID: { description: 'With legal aid granted (法律援助).' },
    LABOUR_ARBITRATION: { description: 'By a labour arbitration commission (劳动争议仲裁).' },
    LITIGATION: { description: 'By a court (诉讼).' },
  },
});

@ObjectType({ description: 'A case that is open on the day (案件). Source: case system of the justice authority. What it is about is not told here.' })
export class JusticeCase {
  @Field(() => JusticeProcedure, { description: 'How it is handled.' })
  readonly procedure!: CaseFileRow['procedure'];

  @Field(() => PlaceCodeScalar, { description: 'City or county whose authority handles it.' })
  readonly place!: string;

  @Field(() => Boolean, { description: 'True when the person brought the case, false when it was brought against the person.' })
  readonly isApplicant!: boolean;

  @Field(() => DayScalar, { description: 'Day on which it was opened.' })
  readonly openedOn!: string;

  @Field(() => DayScalar, { description: 'Day on which it was recorded.' })
  readonly recordedOn!: string;

  @Field(() => String, { description: 'The register it was read from.' })
  readonly source!: string;
}

@ObjectType({
  description: 'What the justice authority holds of the person as of the day asked about. Decisions in criminal matters are never shown.',
})
export class JusticeRecords {
  @Field(() => [JusticeCase], { description: 'Cases that are open on the day with the person as a party, the one opened last first.' })
  readonly openCases!: readonly JusticeCase[];
}
