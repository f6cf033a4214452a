/** The first of June of this summer, or of the next when it is over. */
export function firstOfSummer(today: string): string {
  const year = Number(today.slice(0, 4))
  return `${today.slice(5) > '08-31' ? year + 1 : year}-06-01`
}
