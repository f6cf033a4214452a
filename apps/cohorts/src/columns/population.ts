import type { CharacteristicCode } from '../rules/characteristics.ts'
import type { CohortDefinition, HoursCorrection } from '../rules/definition/cohort-definition.ts'
import { RAISED_HOSPITAL_DAYS, RAISES } from '../rules/hours/hours-correction.ts'
import { type ColumnStore, NO_CLAIM, NOT_INDICATED } from './column-store.ts'
import { criteriaOf } from './criteria.ts'
import { hourClassTables, placeOfMinutes } from './hour-class-tables.ts'
import { firstPassing, stillPassing } from './narrow.ts'

/**
 * The pairs that a definition selects, side by side, with what is counted of them. Place i of every column is one pair;
 * the columns are read only.
 */
export interface Population {
  /** Mother-child pairs. */
  readonly size: number
  readonly store: ColumnStore
  /** How received minutes were raised: as the definition says, unless asked otherwise. */
  readonly hoursCorrection: HoursCorrection
  /** Rows of the store, ascending. */
  readonly rows: Int32Array
  /** Place of the level in the list of the characteristic; made when first asked for. */
  readonly level: (code: CharacteristicCode) => Uint8Array
  readonly recordKeys: Uint32Array
  /**
   * Raised received minutes in parts of a minute, whole numbers, so that sums are exact in any order; 0 where they are
   * not known, which HOUR_CATEGORY tells apart.
   */
  readonly receivedParts: Uint32Array
  /** 1, 7 or 8. */
  readonly partsPerMinute: number
  /** Indicated minutes; 0 where they are not known, which `outcomes` tells apart. */
  readonly indicatedMinutes: Uint16Array
  /** Level of HOUR_CATEGORY × 2, + 1 where indicated minutes are known: what a pair is counted under. */
  readonly outcomes: Uint8Array
  /** Bytes held now, for whoever keeps several. */
  readonly bytes: () => number
}

/**
 * Selects the pairs of a definition.
 *
 * @param hoursCorrection counts hours raised otherwise than the definition says; it never changes who is selected
 * @throws RangeError when the definition names a level that is not known
 */
export function selectPopulation(
  store: ColumnStore,
  definition: CohortDefinition,
  hoursCorrection: HoursCorrection = definition.hoursCorrection,
): Population {
  const rows = selectRows(store, definition)
  const size = rows.length
  const hours = countHours(store, rows, { ...definition, hoursCorrection })
  const recordKeys = new Uint32Array(size)
  compact(recordKeys, store.recordKeys, rows)

  const levels = new Map<CharacteristicCode, Uint8Array>([['HOUR_CATEGORY', hours.classes]])
  const level = (code: CharacteristicCode): Uint8Array => {
    const known = levels.get(code)
    if (known !== undefined) return known
    const made = new Uint8Array(size)
    compact(made, store.level(code), rows)
    levels.set(code, made)
    return made
  }
  return {
    size,
    store,
    hoursCorrection,
    rows,
    level,
    recordKeys,
    receivedParts: hours.receivedParts,
    partsPerMinute: RAISES[hoursCorrection].denominator,
    indicatedMinutes: hours.indicatedMinutes,
    outcomes: hours.outcomes,
    // Rows, keys and parts of four bytes, indicated minutes of two, outcomes of one, and levels of one each.
    bytes: () => size * (4 + 4 + 4 + 2 + 1 + levels.size),
  }
}

/** The rows that pass every criterion, ascending. */
function selectRows(store: ColumnStore, definition: CohortDefinition): Int32Array {
  const rows = new Int32Array(store.size + 1)
  const [first, ...others] = criteriaOf(store, definition)
  let count = first === undefined ? 0 : firstPassing(rows, 0, store.size, first.filter)
  for (const { filter } of others) count = stillPassing(rows, count, filter)
  return rows.slice(0, count)
}

function countHours(store: ColumnStore, rows: Int32Array, definition: CohortDefinition) {
  const { receivedMinutes: receivedOf, indicatedMinutes: indicatedOf, hospitalDays } = store
  const { plain, raised } = hourClassTables(definition)
  const { numerator, denominator } = RAISES[definition.hoursCorrection]
  const classes = new Uint8Array(rows.length)
  const outcomes = new Uint8Array(rows.length)
  const receivedParts = new Uint32Array(rows.length)
  const indicatedMinutes = new Uint16Array(rows.length)
  for (let place = 0; place < rows.length; place += 1) {
    const row = rows[place] as number
    const received = receivedOf[row] as number
    const indicated = indicatedOf[row] as number
    const isRaised = hospitalDays[row] === RAISED_HOSPITAL_DAYS
    const found = (isRaised ? raised : plain)[placeOfMinutes(received)] as number
    classes[place] = found
    outcomes[place] = found * 2 + (indicated === NOT_INDICATED ? 0 : 1)
    receivedParts[place] = received === NO_CLAIM ? 0 : received * (isRaised ? numerator : denominator)
    indicatedMinutes[place] = indicated === NOT_INDICATED ? 0 : indicated
  }
  return { classes, outcomes, receivedParts, indicatedMinutes }
}

function compact<Column extends Uint8Array | Uint32Array>(to: Column, from: Column, rows: Int32Array): void {
  for (let place = 0; place < rows.length; place += 1) to[place] = from[rows[place] as number] as number
}
