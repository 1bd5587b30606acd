/** The tables of education, as the migrations create them and rows come back. */
import type { Generated } from 'kysely';

import type { GrantTables } from './grants';
import type { HistoryColumns, ValidTime } from './history';

export type SchoolStage = 'kindergarten' | 'primary' | 'junior' | 'senior-general' | 'senior-vocational' | 'higher';

export interface SchoolRow {
  code: string;
  name: string;
  city: string;
  rural: boolean;
  stage: SchoolStage;
  is_public: boolean;
  /** First day in a nutrition pilot; null if never. */
  nutrition_pilot_from: string | null;
  recorded_at: Generated<string>;
  source: string;
}

export interface SchoolRegisterTermRow extends HistoryColumns {
  resident_id: string;
  school_code: string;
  /** 2016 = September 2016 to August 2017. */
  school_year: number;
  /** 1 begins in September, 2 in March. */
  term: number;
  stage: SchoolStage;
  /** 1-6 primary, 7-9 junior, 1-3 senior. */
  grade: number;
  full_time: boolean;
  boarding: boolean;
  major: 'agricultural' | 'other' | null;
  /** Day on which the pupil came on this school's register in this term. */
  enrolled_on: string;
  /** Last day on it; null when carried into the next term, or still there. */
  left_on: string | null;
  left_reason: 'graduated' | 'transferred' | 'dropped-out' | null;
}

export interface ExamRow extends HistoryColumns {
  resident_id: string;
  kind: 'zhongkao' | 'academic-test' | 'gaokao-registration';
  /** First two digits of GB/T 2260. */
  province: string;
  held_on: string;
  /** Admitted to the next stage; null while not decided, or where the examination admits nobody. */
  result_admitted: boolean | null;
}

export interface HardshipRecognitionRow extends HistoryColumns, ValidTime {
  resident_id: string;
  school_code: string;
  school_year: number;
}

export interface EducationTables extends GrantTables {
  school: SchoolRow;
  school_register_term: SchoolRegisterTermRow;
  exam: ExamRow;
  hardship_recognition: HardshipRecognitionRow;
}
