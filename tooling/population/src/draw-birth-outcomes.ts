import { ASSUMED_BIRTH } from './assumptions.ts'
import { type Births, MISSING } from './births.ts'
import { LAST_YEAR, FIRST_YEAR } from './day-numbers.ts'
import { AT } from './factors.ts'
import { HOUR_STATES } from './hour-states.ts'
import { type People, levelOf } from './people.ts'
import { CLASSES, NATIONAL } from './printed-tables.ts'
import { PRINTED_TEXT } from './printed-text.ts'
import type { SeededRandom } from './random.ts'
import type { Targets } from './targets.ts'

/** Places in the code list DELIVERY. */
export const SPONTANEOUS = 0
export const INSTRUMENTAL = 1
export const CAESAREAN_PLANNED = 2
export const CAESAREAN_UNPLANNED = 3

/** What Perined tells of the births of the study population; the number of caesareans by year follows the note. */
export function drawBirthOutcomes(births: Births, people: People, targets: Targets, random: SeededRandom): void {
  const { missing } = ASSUMED_BIRTH
  for (let i = 0; i < births.studied; i++) {
    const day = people.hospitalDay[i] === 1 ? 'oneDay' : 'noDay'
    const yes = (chance: number) => (random.chance(missing.other) ? MISSING : Number(random.chance(chance)))
    const { mean, deviation, least, most } = ASSUMED_BIRTH.gestation
    const gestation = drawWithin(random, mean, deviation, least, most)
    births.gestation[i] = random.chance(missing.gestation) ? 0 : gestation
    births.weight[i] = random.chance(missing.weight) ? 0 : drawWeight(random, gestation)
    births.apgar[i] = random.chance(missing.apgar) ? MISSING : drawApgar(random)
    births.delivery[i] = random.chance(missing.delivery)
      ? MISSING
      : random.chance(ASSUMED_BIRTH.instrumental[day])
        ? INSTRUMENTAL
        : SPONTANEOUS
    births.haemorrhage[i] = yes(ASSUMED_BIRTH.haemorrhage[day])
    births.transferred[i] = yes(ASSUMED_BIRTH.transferred[day])
    const long = HOUR_STATES[people.state[i]!]!.corrected === CLASSES - 1
    births.mentalHealthProblem[i] = yes(ASSUMED_BIRTH.mentalHealthProblem[long ? 'from50' : 'others'])
  }
  drawCaesareans(births, people, targets, random)
}

export function drawWithin(random: SeededRandom, mean: number, deviation: number, least: number, most: number): number {
  return Math.round(Math.min(most, Math.max(least, mean + deviation * random.normal())))
}

export function drawWeight(random: SeededRandom, gestation: number): number {
  const { at280Days, perDay, deviation, least, most } = ASSUMED_BIRTH.weight
  const mean = gestation > 210 ? at280Days + perDay * (gestation - 280) : 900 + 11 * (gestation - 168)
  return drawWithin(random, mean, gestation > 210 ? deviation : 150, least, most)
}

export function drawApgar(random: SeededRandom): number {
  let left = random.uniform()
  const place = ASSUMED_BIRTH.apgar.findIndex((share) => (left -= share) <= 0)
  return 10 - Math.max(0, place)
}

/** As many as printed in the first and the last year, evenly rising between; nearly all with one hospital day. */
function drawCaesareans(births: Births, people: People, targets: Targets, random: SeededRandom): void {
  const years = targets.levels[AT.birthYear]!
  const { 2016: first, 2022: last } = PRINTED_TEXT.caesarean
  const wanted = Array.from(years, (_, year) => {
    const national = first + ((last - first) * year) / (LAST_YEAR - FIRST_YEAR)
    const all = Math.round((national * people.size) / NATIONAL)
    const withDay = Math.min(Math.round(all * ASSUMED_BIRTH.caesareanWithDay), targets.yearDays[year * 2 + 1]!)
    return [all - withDay, withDay]
  })
  const rows = Int32Array.from({ length: people.size }, (_, row) => row)
  random.shuffle(rows)
  for (const row of rows) {
    const quota = wanted[levelOf(people, row, AT.birthYear)]!
    const day = people.hospitalDay[row]!
    if (quota[day]! <= 0) continue
    quota[day]! -= 1
    births.delivery[row] = random.chance(ASSUMED_BIRTH.planned) ? CAESAREAN_PLANNED : CAESAREAN_UNPLANNED
  }
}
