import { ASSUMED_DEATH_OF_CHILD, ASSUMED_DEATH_OF_MOTHER, ASSUMED_EMIGRATION } from './assumptions.ts'
import type { Births } from './births.ts'
import { LAST_OBSERVED_DAY, LAST_YEAR, monthNumber, yearOfDay } from './day-numbers.ts'
import { AT } from './factors.ts'
import { motherBornBetween } from './link-mothers.ts'
import { type People, levelOf } from './people.ts'
import type { SeededRandom } from './random.ts'

/** What holds for mothers, by place in their list, and for children, by row of the births. Days are 0 for never. */
export interface Families {
  readonly mothers: number
  /** Month in which she was born herself. */
  readonly motherBornIn: Int32Array
  /** Her first and her last birth in the delivery. */
  readonly firstBirth: Int32Array
  readonly lastBirth: Int32Array
  /** With all her children. */
  readonly emigratedOn: Int32Array
  readonly motherDiedOn: Int32Array
  readonly childDiedOn: Int32Array
}

const FOUR_WEEKS = 28

/** Ages of mothers such that each fits all her births, and what happens to families after the last of them. */
export function drawFamilies(births: Births, people: People, mothers: number, random: SeededRandom): Families {
  const families: Families = {
    mothers,
    motherBornIn: new Int32Array(mothers),
    firstBirth: new Int32Array(mothers).fill(-1),
    lastBirth: new Int32Array(mothers).fill(-1),
    emigratedOn: new Int32Array(mothers),
    motherDiedOn: new Int32Array(mothers),
    childDiedOn: new Int32Array(births.count),
  }
  const { firstBirth, lastBirth } = families
  const from = new Int32Array(mothers)
  const until = new Int32Array(mothers).fill(2 ** 31 - 1)
  for (let row = 0; row < births.count; row++) {
    const mother = births.mother[row]!
    const pair = births.pair[row]!
    const month = monthNumber(yearOfDay(births.bornOn[row]!), levelOf(people, pair, AT.birthMonth))
    const [low, high] = motherBornBetween(month, levelOf(people, pair, AT.motherAge))
    from[mother] = Math.max(from[mother]!, low)
    until[mother] = Math.min(until[mother]!, high)
    if (firstBirth[mother] === -1) firstBirth[mother] = row
    lastBirth[mother] = row
  }
  for (let mother = 0; mother < mothers; mother++) {
    families.motherBornIn[mother] = from[mother]! + random.below(until[mother]! - from[mother]! + 1)
    if (lastBirth[mother]! >= births.studied) continue
    const born = births.bornOn[lastBirth[mother]!]!
    const years = LAST_YEAR - yearOfDay(born) + 1
    // After four weeks, so that nobody leaves the study population by it.
    const first = born + FOUR_WEEKS
    if (first > LAST_OBSERVED_DAY) continue
    const later = () => first + random.below(LAST_OBSERVED_DAY - first + 1)
    if (random.chance(ASSUMED_EMIGRATION * years)) families.emigratedOn[mother] = later()
    else if (random.chance(ASSUMED_DEATH_OF_MOTHER * years)) families.motherDiedOn[mother] = later()
  }
  for (let row = 0; row < births.count; row++) {
    const born = births.bornOn[row]!
    if (births.diedAfter[row]! < FOUR_WEEKS) families.childDiedOn[row] = born + births.diedAfter[row]!
    else if (row < births.studied && families.emigratedOn[births.mother[row]!] === 0) {
      const first = born + FOUR_WEEKS
      const years = LAST_YEAR - yearOfDay(born) + 1
      if (first <= LAST_OBSERVED_DAY && random.chance(ASSUMED_DEATH_OF_CHILD * years)) {
        families.childDiedOn[row] = first + random.below(LAST_OBSERVED_DAY - first + 1)
      }
    }
  }
  return families
}
