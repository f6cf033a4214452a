/** A range as one figure when both ends are written the same, and else as `80 tot 95`. */
export function hoursRange(
  { low, high }: { readonly low: number; readonly high: number },
  format: (value: number) => string,
  words: { readonly range: (low: string, high: string) => string },
): string {
  const [least, most] = [format(low), format(high)]
  return least === most ? least : words.range(least, most)
}
