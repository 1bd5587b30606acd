/**
 * The conditions that fail on the shortest way to a yes.
 *
 * Of a group of which one member would be enough, all members fail; a clerk needs the one that is nearest, not every road that is closed.
 */
export interface ExplanationLine {
  readonly line: number;
  readonly parent: number | null;
  readonly kind: string;
  readonly state: string;
  /** The facts that the condition read. */
  readonly values: readonly unknown[];
}

interface Way<Line> {
  readonly steps: number;
  readonly failing: readonly Line[];
}

/** What reads no fact (the class of the city, the day) nobody at the counter can change. */
const stepsOutOfReach = 100;

export function nearestWay<Line extends ExplanationLine>(lines: readonly Line[]): readonly Line[] {
  const membersOf = new Map<number | null, Line[]>();
  for (const line of lines) membersOf.set(line.parent, [...(membersOf.get(line.parent) ?? []), line]);
  const wayThrough = (line: Line): Way<Line> => {
    if (line.kind === 'CONDITION') return { steps: line.values.length === 0 ? stepsOutOfReach : 1, failing: [line] };
    const ways = (membersOf.get(line.line) ?? []).filter(({ state }) => state === 'NOT_MET').map(wayThrough);
    const least = Math.min(...ways.map(({ steps }) => steps));
    const taken = line.kind === 'ANY' ? ways.filter(({ steps }) => steps === least) : ways;
    return {
      steps: line.kind === 'ANY' ? least : ways.reduce((sum, { steps }) => sum + steps, 0),
      failing: taken.flatMap(({ failing }) => failing),
    };
  };
  return (membersOf.get(null) ?? []).filter(({ state }) => state === 'NOT_MET').flatMap((root) => wayThrough(root).failing);
}
