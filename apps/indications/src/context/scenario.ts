import type { IsoDate } from '@kraamketen/kraamzorg'
import { floorRaiseRows } from '../queries/scenario/floor-raise-rows.ts'
import { hasDemonstration } from '../queries/scenario/has-demonstration.ts'
import type { Floors } from '../rules/scenario/extra-minutes.ts'
import type { Basis } from './basis.ts'

/** What resolvers of scenarios can ask. */
export function scenarioContext({ database, asViewer }: Basis) {
  return {
    floorRaise: (from: IsoDate, until: IsoDate, floors: Floors) =>
      asViewer((trx) => floorRaiseRows(trx, from, until, floors)),
    hasDemonstration: () => database.read(hasDemonstration),
  }
}
