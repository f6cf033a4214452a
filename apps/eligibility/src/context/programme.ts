import { programmes } from '../queries/programme/programmes.ts'
import type { Programme } from '../rules/programme/programme.ts'
import type { Basis } from './basis.ts'

/** What resolvers of programmes can ask. */
export function programmeContext({ database }: Basis) {
  let asked: Promise<readonly Programme[]> | undefined
  return {
    /** Every version of every programme; asked once a request. */
    all: () => (asked ??= database.read(programmes)),
  }
}
