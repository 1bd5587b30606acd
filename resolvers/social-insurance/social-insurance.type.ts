/** The agency's part of a resident's profile. */
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { ContributionRunRow, InsuranceLine as Line } from '../../src/database/tables/social-insurance';
import { DayScalar, PlaceCodeScalar } from '../../src/subgraph/scalars';
import { sharedTypes } from '../../src/subgraph/shared-types';
import { WorkInjury } from './work-injury.type';

export const { Assessment, Resident } = sharedTypes();

enum InsuranceLine {
  PENSION = 'pension',
  MEDICAL = 'medical',
  UNEMPLOYMENT = 'unemployment',
  INJURY = 'injury',
  MATERNITY = 'maternity',
}
registerEnumType(InsuranceLine, {
  name: 'InsuranceLine',
  description: 'The five lines of social insurance (社会保险险种).',
  valuesConfig: {
    PENSION: { description: 'Pension insurance (养老保险).' },
    MEDICAL: { description: 'Medical insurance (医疗保险).' },
    UNEMPLOYMENT: { description: 'Unemployment insurance (失业保险).' },
    INJURY: { description: 'Work-injury insurance (工伤保险).' },
    MATERNITY: { description: 'Maternity insurance (生育保险).' },
  },
});

enum InsuranceStatus {
  NONE = 'none',
  EMPLOYEE = 'employee',
  FLEXIBLE = 'flexible',
  RESIDENT = 'resident',
}
registerEnumType(InsuranceStatus, {
  name: 'InsuranceStatus',
  description: 'The scheme under which a person is insured in a line (参保状态).',
  valuesConfig: {
    NONE: { description: 'Not insured on the day (未参保).' },
    EMPLOYEE: { description: 'As an employee, paid through the employer (职工).' },
    FLEXIBLE: { description: 'As a flexible worker in the employee scheme, paid alone (灵活就业人员).' },
    RESIDENT: { description: 'In the resident scheme, paid once a year (城乡居民).' },
  },
});

@ObjectType({ description: 'A run of months.' })
export class MonthRange {
  @Field(() => DayScalar, { description: 'First month, written as its first day.' })
  readonly firstMonth!: string;

  @Field(() => DayScalar, { description: 'Last month, included, written as its first day.' })
  readonly lastMonth!: string;
}

@ObjectType({ description: 'Months paid one after another, under one scheme and in one region.' })
export class ContributionSpell {
  @Field(() => DayScalar, { description: 'First month, written as its first day.' })
  readonly firstMonth!: string;

  @Field(() => DayScalar, { description: 'Last month that is over and paid, included, written as its first day.' })
  readonly lastMonth!: string;

  @Field(() => InsuranceStatus, { description: 'The scheme; never `NONE`.' })
  readonly scheme!: ContributionRunRow['payer_kind'];

  @Field(() => PlaceCodeScalar, { description: 'Pooling region (统筹地区).' })
  readonly region!: string;

  @Field(() => Boolean, { description: 'Paid after the months were due (补缴).' })
  readonly isBackPaid!: boolean;
}

@ObjectType({ description: 'Contributions in one line as of the day asked about (个人权益记录). Source: social insurance, contribution record.' })
export class InsuranceRecord {
  @Field(() => InsuranceLine, { description: 'The line.' })
  readonly line!: Line;

  @Field(() => InsuranceStatus, { description: 'The scheme now. A month that is not over may still be paid, so a scheme paid for up to last month still counts.' })
  readonly status!: ContributionRunRow['payer_kind'] | 'none';

  @Field(() => PlaceCodeScalar, { nullable: true, description: 'Pooling region (统筹地区) of the scheme now; null for a person not insured.' })
  readonly region!: string | null;

  @Field(() => Int, { description: 'Months of contributions (累计缴费月数): all that are over and paid, under any scheme and in any region, each counted once.' })
  readonly contributionMonths!: number;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'First month of the unbroken run that still lasts, written as its first day; back payments (补缴) mend no gap. Null when none lasts.',
  })
  readonly since!: string | null;

  @Field(() => [ContributionSpell], { description: 'The months counted, by scheme and region, oldest first; a month may stand in two of them.' })
  readonly spells!: readonly ContributionSpell[];

  @Field(() => [MonthRange], { description: 'Gaps (断缴) between the first and the last month paid, oldest first.' })
  readonly gaps!: readonly MonthRange[];

  @Field(() => DayScalar, { description: 'Day on which its last change was recorded.' })
  readonly recordedOn!: string;

  @Field(() => String, { description: 'The register it was read from.' })
  readonly source!: string;
}

@ObjectType({ description: 'Social insurance as of the day asked about (社会保险).' })
export class SocialInsurance {
  @Field(() => [InsuranceRecord], { description: 'One record for each line in which contributions have begun by the day.' })
  readonly lines!: readonly InsuranceRecord[];

  @Field(() => DayScalar, { nullable: true, description: 'Day of universal registration (全民参保登记); null for a person not in that register.' })
  readonly universallyRegisteredOn!: string | null;

  @Field(() => [WorkInjury], { description: 'Injuries at work reported by the day, the last one first.' })
  readonly workInjuries!: readonly WorkInjury[];
}
