import { characteristicOf, levelIndex } from '../rules/characteristics.ts'
import { type HourClassChoices, hourClass } from '../rules/hours/hour-class.ts'
import { RAISED_HOSPITAL_DAYS } from '../rules/hours/hours-correction.ts'
import { type ColumnStore, NO_MINUTES } from './column-store.ts'

const CHARACTERISTIC = characteristicOf('HOUR_CATEGORY')
/** The place of not known in the levels of HOUR_CATEGORY: behind the classes. */
export const UNKNOWN_CLASS = levelIndex(CHARACTERISTIC, 'UNKNOWN')
/** Classes of known hours. */
export const HOUR_CLASSES = UNKNOWN_CLASS

/** Places of levels of HOUR_CATEGORY, by received minutes: 65,536 bytes each. */
export interface HourClassTables {
  readonly plain: Uint8Array
  /** After the one day in hospital for which hours are raised. */
  readonly raised: Uint8Array
}

/** The rule for every number of minutes there is, once, so that a million rows only look it up. */
export function hourClassTables(choices: HourClassChoices): HourClassTables {
  const tableFor = (hospitalDays: number): Uint8Array => {
    const table = new Uint8Array(NO_MINUTES + 1)
    for (let minutes = 0; minutes <= NO_MINUTES; minutes += 1) {
      const found = hourClass(minutes === NO_MINUTES ? null : minutes, hospitalDays, choices)
      table[minutes] = found === null ? UNKNOWN_CLASS : levelIndex(CHARACTERISTIC, found)
    }
    return table
  }
  return { plain: tableFor(0), raised: tableFor(RAISED_HOSPITAL_DAYS) }
}

/** The level of HOUR_CATEGORY of every row of the store. */
export function hourClasses(store: ColumnStore, choices: HourClassChoices): Uint8Array {
  const { plain, raised } = hourClassTables(choices)
  const classes = new Uint8Array(store.size)
  for (let row = 0; row < store.size; row += 1) {
    const table = store.hospitalDays[row] === RAISED_HOSPITAL_DAYS ? raised : plain
    classes[row] = table[store.receivedMinutes[row] as number] as number
  }
  return classes
}
