import { HOUR_CATEGORIES } from '@kraamketen/kraamzorg'
import { characteristicOf, levelIndex } from '../rules/characteristics.ts'
import { type HourClassChoices, hourClass } from '../rules/hours/hour-class.ts'
import { RAISED_HOSPITAL_DAYS } from '../rules/hours/hours-correction.ts'
import { type ColumnStore, NO_CLAIM } from './column-store.ts'

const CHARACTERISTIC = characteristicOf('HOUR_CATEGORY')
/** The place of not known in the levels of HOUR_CATEGORY: behind the classes. */
export const UNKNOWN_CLASS = levelIndex(CHARACTERISTIC, 'UNKNOWN')
/** Classes of known hours. */
export const HOUR_CLASSES = HOUR_CATEGORIES.length

/** From here on every minute more falls in the highest class, whatever the definition chooses: 68 hours. */
const MOST_MINUTES = 4094
/** Behind them, for no claim. */
const PLACES = MOST_MINUTES + 2

/** Places of levels of HOUR_CATEGORY, by place of received minutes. */
export interface HourClassTables {
  readonly plain: Uint8Array
  /** After the one day in hospital for which hours are raised. */
  readonly raised: Uint8Array
}

/** Where received minutes, or NO_CLAIM, stand in the tables. */
export function placeOfMinutes(received: number): number {
  return received === NO_CLAIM ? MOST_MINUTES + 1 : Math.min(received, MOST_MINUTES)
}

/** The rule for every number of minutes that matters, once, so that a million rows only look it up. */
export function hourClassTables(choices: HourClassChoices): HourClassTables {
  const tableFor = (hospitalDays: number): Uint8Array =>
    Uint8Array.from({ length: PLACES }, (_, place) => {
      const found = hourClass(place > MOST_MINUTES ? null : place, hospitalDays, choices)
      return found === null ? UNKNOWN_CLASS : levelIndex(CHARACTERISTIC, found)
    })
  return { plain: tableFor(0), raised: tableFor(RAISED_HOSPITAL_DAYS) }
}

/** The level of HOUR_CATEGORY of every row of the store. */
export function hourClasses(store: ColumnStore, choices: HourClassChoices): Uint8Array {
  const { plain, raised } = hourClassTables(choices)
  const classes = new Uint8Array(store.size)
  for (let row = 0; row < store.size; row += 1) {
    const table = store.hospitalDays[row] === RAISED_HOSPITAL_DAYS ? raised : plain
    classes[row] = table[placeOfMinutes(store.receivedMinutes[row] as number)] as number
  }
  return classes
}
