import { CAST_SIZE } from '@kraamketen/demonstration'
import type { IsoDate } from '@kraamketen/kraamzorg'
import { cast } from './cast.ts'
import type { DemonstrationClient } from './demonstration-client.ts'
import { generatedClient } from './generated-client.ts'

/**
 * The invented clients 1 up to `population`, and never fewer than the cast. A smaller demonstration is the beginning of
 * a larger one.
 *
 * @param today the demonstration's day zero
 * @param population how many clients
 * @param after leaves out the clients up to this number, so that a large demonstration can be made in parts
 */
export function demonstration(today: IsoDate, population: number, after = 0): readonly DemonstrationClient[] {
  const fixed = cast(today).slice(after)
  const first = Math.max(CAST_SIZE, after) + 1
  const beyond = Math.max(0, population - first + 1)
  return [...fixed, ...Array.from({ length: beyond }, (_, index) => generatedClient(first + index, today))]
}
