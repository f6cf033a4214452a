/** An expectation in two decimals: more would say that it is known better than it is. */
export function twoDecimals(value: number): number {
  return Math.round(value * 100) / 100
}
