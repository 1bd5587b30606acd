/** The square code of a sheet: the id of its assessment and nothing else, as one path of a drawing. */
import { encode } from 'uqr';

export interface CodeDrawing {
  /** Modules along one side, the quiet zone among them. */
  readonly size: number;
  readonly path: string;
}

const quietZone = 4;

export function codeOf(assessmentId: string): CodeDrawing {
  const { data, size } = encode(assessmentId, { ecc: 'M', border: quietZone });
  const path = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  return { size, path };
}
