import type { IsoDate } from '@kraamketen/kraamzorg'
import { cast, CAST_SIZE } from './cast.ts'
import type { DemonstrationClient } from './demonstration-client.ts'
import { generatedClient } from './generated-client.ts'

/**
 * The invented clients 1 up to `population`, and never fewer than the cast. A smaller demonstration is the beginning of
 * a larger one.
 *
 * @param today the demonstration's day zero
 */
export function demonstration(today: IsoDate, population: number): readonly DemonstrationClient[] {
  const beyond = Math.max(0, population - CAST_SIZE)
  return [
    ...cast(today),
    ...Array.from({ length: beyond }, (_, index) => generatedClient(CAST_SIZE + 1 + index, today)),
  ]
}
