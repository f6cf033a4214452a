import {
  NEVER_LEFT,
  NO_CLAIM,
  NOT_INDICATED,
  UNKNOWN_GESTATION,
  type ColumnStore,
} from '../src/columns/column-store.ts'
import { emptyColumns } from '../src/columns/empty-columns.ts'
import { filledStore } from '../src/columns/filled-store.ts'
import { motherNumbers } from '../src/columns/mother-numbers.ts'
import type { StoredCharacteristic } from '../src/columns/stored-columns.ts'
import { characteristicOf, levelIndex } from '../src/rules/characteristics.ts'

/** A birth of the store; null is not known. */
export interface Pair {
  readonly mother: number
  readonly recordKey: number
  readonly receivedMinutes: number | null
  readonly indicatedMinutes: number | null
  readonly hospitalDays: number
  readonly liveBorn: boolean
  readonly plurality: number
  readonly diedWithin28: boolean
  readonly lateDecember: boolean
  readonly gestationalDays: number | null
  readonly leftInYear: number | null
  /** Level codes; the first of the list where none is given. */
  readonly levels: Partial<Record<StoredCharacteristic, string>>
}

/** Births of 2016 that the RIVM study takes in, of mothers who received 45 hours, but for what is said of each. */
export function aStore(pairs: readonly Partial<Pair>[]): ColumnStore {
  const columns = emptyColumns(pairs.length)
  const numbers = motherNumbers(pairs.length)
  pairs.forEach((pair, row) => {
    columns.mothers[row] = numbers.numberOf(pair.mother ?? 200_000_000_000 + row)
    columns.recordKeys[row] = pair.recordKey ?? row
    columns.receivedMinutes[row] = pair.receivedMinutes === null ? NO_CLAIM : (pair.receivedMinutes ?? 2700)
    columns.shorts.indicatedMinutes[row] = pair.indicatedMinutes ?? NOT_INDICATED
    columns.shorts.hospitalDays[row] = pair.hospitalDays ?? 0
    columns.shorts.gestationalDays[row] =
      pair.gestationalDays === null ? UNKNOWN_GESTATION : (pair.gestationalDays ?? 280)
    columns.shorts.leftInYear[row] = pair.leftInYear ?? NEVER_LEFT
    columns.bytes.liveBorn[row] = pair.liveBorn === false ? 0 : 1
    columns.bytes.plurality[row] = pair.plurality ?? 1
    columns.bytes.diedWithin28[row] = pair.diedWithin28 === true ? 1 : 0
    columns.bytes.lateDecember[row] = pair.lateDecember === true ? 1 : 0
    for (const [code, level] of Object.entries({ BIRTH_YEAR: '2016', ...pair.levels })) {
      columns.bytes[code as StoredCharacteristic][row] = levelIndex(
        characteristicOf(code as StoredCharacteristic),
        level,
      )
    }
  })
  return filledStore(columns, numbers.count())
}
