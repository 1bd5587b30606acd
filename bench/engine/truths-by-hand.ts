/** Three-valued truth as the ten rules written by hand need it. Comparisons with null are false, as in the rule language. */
/** Undefined is UNKNOWN. */
export type Truth = boolean | undefined;
export type Known<Value> = Value | null | undefined;

export const and = (a: Truth, b: Truth): Truth => (a === false || b === false ? false : a === undefined || b === undefined ? undefined : true);
export const or = (a: Truth, b: Truth): Truth => (a === true || b === true ? true : a === undefined || b === undefined ? undefined : false);
export const not = (a: Truth): Truth => (a === undefined ? undefined : !a);
export const met = (value: Known<boolean>): Truth => (value === undefined ? undefined : value === true);
export const is = <Value>(a: Known<Value>, b: Known<Value>): Truth => (a === undefined || b === undefined ? undefined : a === b);
export const isOneOf = (a: Known<string>, values: readonly string[]): Truth => (a === undefined ? undefined : a !== null && values.includes(a));
export const atMost = <Value extends number | string>(a: Known<Value>, b: Known<Value>): Truth =>
  (a === null || b === null ? false : a === undefined || b === undefined ? undefined : a <= b);
export const below = <Value extends number | string>(a: Known<Value>, b: Known<Value>): Truth =>
  (a === null || b === null ? false : a === undefined || b === undefined ? undefined : a < b);
export const holds = (list: Known<readonly string[]>, value: string): Truth => (list === undefined ? undefined : list !== null && list.includes(value));
export const then = <From, To>(value: Known<From>, to: (known: From) => Known<To>): Known<To> => (value === undefined ? undefined : value === null ? null : to(value));
