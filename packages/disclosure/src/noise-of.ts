import { mixedKey } from './mixed-key.ts'
import { perturbationTable, type PerturbationRow } from './perturbation-table.ts'
import { POLICY, type DisclosurePolicy } from './policy.ts'

/**
 * The noise of a count: whole people, the same for the same people whatever question led to them, since it depends on
 * the sum of their record keys only. Asking again therefore averages nothing away.
 *
 * @param n true count; 0 has no noise
 * @param key sum of the record keys of these people, modulo 2^32
 * @throws RangeError for a count of 1 … threshold-1: no noise makes it fit to leave
 */
export function noiseOf(n: number, key: number, policy: DisclosurePolicy = POLICY): number {
  if (n === 0) return 0
  if (n < policy.threshold) throw new RangeError('A count under the threshold is withheld, not perturbed')
  return noiseFrom(perturbationTable(policy), n - policy.threshold, key)
}

/**
 * The same in a loop, with the table at hand.
 *
 * @param above true count minus the threshold; Infinity for noise that may go all the way down
 */
export function noiseFrom(table: readonly PerturbationRow[], above: number, key: number): number {
  const row = table[Math.min(above, table.length - 1)] as PerturbationRow
  const place = mixedKey(key)
  let noise = 0
  while (place >= (row.limits[noise] as number)) noise++
  return row.from + noise
}
