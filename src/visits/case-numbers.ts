/** The form of an agency's case numbers, by which a mandate is shown: whether the case exists the agency alone knows. */
export interface CaseNumbers {
  /** A regular expression over the whole number. */
  readonly form: string;
  readonly example: string;
}

export function isCaseNumber({ form }: CaseNumbers, written: string): boolean {
  return new RegExp(`^(?:${form})$`, 'u').test(written);
}
