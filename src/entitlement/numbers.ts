/**
 * Arithmetic on money, shares and months, so that 0.1 + 0.2 is 0.3.
 *
 * Every result is rounded to six decimals, half away from zero. With up to fifteen significant digits (a milliard yuan to the
 * millionth) sums, differences and comparisons are exact; SQL gets the same with `round(x, 6)` on `numeric`.
 */
export const decimalPlaces = 6;
const scale = 10 ** decimalPlaces;

export function rounded(value: number): number {
  if (Number.isInteger(value)) return value === 0 ? 0 : value;
  const scaled = Number((Math.abs(value) * scale).toPrecision(15));
  return Math.sign(value) * (Math.round(scaled) / scale) || 0;
}

export type ArithmeticOperator = '+' | '-' | '*' | '/';

/** Division by zero has no result: null, as FEEL has it. */
export function calculate(operator: ArithmeticOperator, left: number, right: number): number | null {
  switch (operator) {
    case '+':
      return rounded(left + right);
    case '-':
      return rounded(left - right);
    case '*':
      return rounded(left * right);
    case '/':
      return right === 0 ? null : rounded(left / right);
  }
}
