import { CHARACTERISTICS } from '../rules/characteristics.ts'
import type { ColumnStore } from './column-store.ts'
import type { FillingColumns } from './empty-columns.ts'

/**
 * The store of columns that are filled.
 *
 * @param mothers how many different ones there are
 * @throws Error when a level is not in the list of its characteristic
 */
export function filledStore(columns: FillingColumns, mothers: number): ColumnStore {
  const { bytes, shorts, recordKeys } = columns
  assertLevels(columns)
  return {
    size: recordKeys.length,
    level: (code) => {
      if (code === 'HOUR_CATEGORY') throw new RangeError(`${code} follows from a definition: a population has it.`)
      return bytes[code]
    },
    recordKeys,
    receivedMinutes: columns.receivedMinutes,
    indicatedMinutes: shorts.indicatedMinutes,
    hospitalDays: shorts.hospitalDays,
    liveBorn: bytes.liveBorn,
    plurality: bytes.plurality,
    diedWithin28: bytes.diedWithin28,
    lateDecember: bytes.lateDecember,
    gestationalDays: shorts.gestationalDays,
    leftInYear: shorts.leftInYear,
    mothers: columns.mothers,
    motherKeys: motherKeys(columns, mothers),
  }
}

function assertLevels({ bytes }: FillingColumns): void {
  for (const { code, levels } of CHARACTERISTICS) {
    if (code === 'HOUR_CATEGORY') continue
    const highest = highestOf(bytes[code])
    if (highest >= levels.length) throw new Error(`${code} has no level ${highest}; it has ${levels.length}.`)
  }
}

function highestOf(column: Uint8Array): number {
  let highest = 0
  for (let row = 0; row < column.length; row += 1) highest = Math.max(highest, column[row] as number)
  return highest
}

/** Rows from last to first, so that what remains of each mother is the key of her first child. */
function motherKeys({ recordKeys, mothers }: FillingColumns, count: number): Uint32Array {
  const keys = new Uint32Array(new SharedArrayBuffer(count * 4))
  for (let row = recordKeys.length - 1; row >= 0; row -= 1) keys[mothers[row] as number] = recordKeys[row] as number
  return keys
}
