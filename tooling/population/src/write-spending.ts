import { ASSUMED_SPENDING } from './assumptions.ts'
import { LAST_YEAR, yearOfDay } from './day-numbers.ts'
import type { Population } from './generate.ts'
import { HOUR_STATES } from './hour-states.ts'
import { CLASSES } from './printed-tables.ts'
import type { Pseudonyms } from './pseudonyms.ts'
import type { SeededRandom } from './random.ts'
import type { RowSink } from './row-sink.ts'

const SHORT = 1
const LONG = CLASSES - 1
const LAST_AGE = 6

interface Spread {
  readonly median: number
  readonly spread: number
}

/** Euro cents of somebody who uses this care with the given chance: lognormal, so that a few cost much. */
function cents(random: SeededRandom, chance: number, { median, spread }: Spread): number {
  return random.chance(chance) ? Math.round(100 * median * Math.exp(spread * random.normal())) : 0
}

/**
 * Rows of one birth of the study population, columns as in SPENDING of the data contract: the child from its birth year,
 * and with her first birth the mother from the year before it, until the last observed year or the one of leaving.
 */
export function writeSpending(
  { people, births, families }: Population,
  row: number,
  names: Pseudonyms,
  random: SeededRandom,
  sink: RowSink,
): void {
  const mother = births.mother[row]!
  const birthYear = yearOfDay(births.bornOn[row]!)
  const hourClass = HOUR_STATES[people.state[row]!]!.corrected
  const emigratedOn = families.emigratedOn[mother]!
  const last = (...days: number[]) =>
    days.reduce((year, day) => (day === 0 ? year : Math.min(year, yearOfDay(day))), LAST_YEAR)
  const untilChild = last(emigratedOn, families.childDiedOn[row]!)
  for (let year = birthYear; year <= untilChild; year++) {
    sink.pseudonym(names.ofChild(row))
    sink.whole(year)
    writeAmounts(amountsOfChild(random, year - birthYear, hourClass), sink)
  }
  if (families.firstBirth[mother] !== row) return
  const untilMother = last(emigratedOn, families.motherDiedOn[mother]!)
  for (let year = birthYear - 1; year <= untilMother; year++) {
    sink.pseudonym(names.ofMother(mother))
    sink.whole(year)
    writeAmounts(amountsOfMother(random, year - birthYear, hourClass), sink)
  }
}

/** In the order of the columns: hospital, general practice, pharmacy, paramedical, mental health, dental; then the rest. */
type Amounts = readonly [number, number, number, number, number, number, number]

function writeAmounts(amounts: Amounts, sink: RowSink): void {
  let total = 0
  for (const amount of amounts) total += amount
  sink.whole(total)
  for (let column = 0; column < amounts.length - 1; column++) sink.whole(amounts[column]!)
  sink.end()
}

function amountsOfMother(random: SeededRandom, offset: number, hourClass: number): Amounts {
  const { hospital, general, pharmacy, paramedical, mental, dental, other } = ASSUMED_SPENDING.mother
  const birthYear = offset === 0
  const atHospital = hourClass === LONG ? hospital.from50 : hospital.chance
  const inMentalCare = (hourClass === LONG ? mental.from50 : mental.chance) + mental.perYear * Math.max(0, offset)
  return [
    cents(random, birthYear ? hospital.birthYear : atHospital, {
      median: birthYear ? hospital.medianBirthYear : hospital.median,
      spread: hospital.spread,
    }),
    cents(random, general.chance, general),
    cents(random, pharmacy.chance, pharmacy),
    cents(random, paramedical.chance, paramedical),
    cents(random, inMentalCare, mental),
    cents(random, dental.chance, dental),
    cents(random, birthYear ? 1 : other.chance, {
      median: birthYear ? other.medianBirthYear : other.median,
      spread: other.spread,
    }),
  ]
}

function amountsOfChild(random: SeededRandom, offset: number, hourClass: number): Amounts {
  const { hospital, general, pharmacy, paramedical, mental, dental, other, withoutKraamzorg } = ASSUMED_SPENDING.child
  const age = Math.min(offset, LAST_AGE)
  const less = hourClass === 0 && age > 0 ? withoutKraamzorg : 1
  const part = ({ median, spread }: Spread): Spread => ({ median: median * less, spread })
  const ofTeeth = hourClass === SHORT ? dental.short : hourClass === LONG ? dental.long : dental.chances
  return [
    cents(random, hospital.chances[age]!, part(hospital)),
    cents(random, general.chance, part(general)),
    cents(random, pharmacy.chance, part(pharmacy)),
    cents(random, (hourClass === SHORT ? paramedical.short : paramedical.chances)[age]!, part(paramedical)),
    cents(random, mental.chance, part(mental)),
    cents(random, ofTeeth[age]!, part(dental)),
    cents(random, other.chance, part(other)),
  ]
}
