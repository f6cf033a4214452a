/** `2026-K3`, as the Dutch statistics office writes a quarter, of its first day. */
export function quarterName(firstDay: string): string {
  const quarter = Math.ceil(Number(firstDay.slice(5, 7)) / 3)
  return `${firstDay.slice(0, 4)}-K${quarter}`
}
