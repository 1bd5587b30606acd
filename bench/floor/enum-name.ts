/** What GraphQL would call the value of an enum: `employer-dormitory` → `EMPLOYER_DORMITORY`. It holds for every enum of the graph. */

/** The few hundred names are kept: GraphQL looks them up in a table, too. */
const names = new Map<string, string>();

export function enumName(value: string): string;
export function enumName(value: string | null): string | null;
export function enumName(value: string | null): string | null {
  if (value === null) return null;
  const known = names.get(value);
  if (known !== undefined) return known;
  const name = value.replaceAll('-', '_').toUpperCase();
  names.set(value, name);
  return name;
}
