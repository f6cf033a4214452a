import { ASSUMED_MUNICIPALITY_MISSING } from './assumptions.ts'
import { isSecondOfTwins } from './births.ts'
import { monthNumber, yearOfDay } from './day-numbers.ts'
import { AT } from './factors.ts'
import { type People, levelOf } from './people.ts'
import type { Population } from './generate.ts'
import type { Pseudonyms } from './pseudonyms.ts'
import type { SeededRandom } from './random.ts'
import type { RowSink, Token } from './row-sink.ts'
import {
  EDUCATION_BY_LEVEL,
  INCOME_BY_LEVEL,
  MUNICIPALITY_TOKENS,
  ORIGIN_BY_LEVEL,
  URBANITY_BY_LEVEL,
  YES_NO_BY_LEVEL,
  dayToken,
  monthToken,
} from './tokens.ts'

/** Columns between the month of birth and the last two. */
const CHARACTERISTICS = 8

/**
 * Rows of one birth, columns as in PERSONS of the data contract: mother and child in the year of the birth, and a row of
 * a later year for each that left or died in it. A stillborn child is not in the registers.
 */
export function writePersons(
  { people, births, families }: Population,
  row: number,
  names: Pseudonyms,
  random: SeededRandom,
  sink: RowSink,
): void {
  const pair = births.pair[row]!
  const mother = births.mother[row]!
  const bornOn = births.bornOn[row]!
  const year = yearOfDay(bornOn)
  const known = !random.chance(ASSUMED_MUNICIPALITY_MISSING)
  const place = known ? MUNICIPALITY_TOKENS[people.municipality[pair]!]! : undefined
  const urbanity = URBANITY_BY_LEVEL[levelOf(people, pair, AT.urbanity)]
  const isLast = families.lastBirth[mother] === row
  const emigratedOn = families.emigratedOn[mother]!

  if (!isSecondOfTwins(births, row)) {
    const name = names.ofMother(mother)
    const born = monthToken(families.motherBornIn[mother]!)
    const leftOn = isLast ? emigratedOn : 0
    const diedOn = isLast ? families.motherDiedOn[mother]! : 0
    head(sink, name, year, born)
    texts(sink, [place, urbanity])
    household(sink, people, pair)
    ending(sink, year, leftOn, diedOn)
    afterwards(sink, { name, born, year, leftOn, diedOn })
  }
  if (births.live[row] === 0) return
  const name = names.ofChild(row)
  const born = monthToken(monthNumber(year, levelOf(people, pair, AT.birthMonth)))
  const diedOn = families.childDiedOn[row]!
  const leftOn = diedOn > 0 ? 0 : emigratedOn
  head(sink, name, year, born)
  texts(sink, [place, urbanity])
  for (let column = 2; column < CHARACTERISTICS; column++) sink.missing()
  ending(sink, year, leftOn, diedOn)
  afterwards(sink, { name, born, year, leftOn, diedOn })
}

function head(sink: RowSink, person: number, year: number, born: Token): void {
  sink.pseudonym(person)
  sink.whole(year)
  sink.text(born)
}

function texts(sink: RowSink, tokens: readonly (Token | undefined)[]): void {
  for (const one of tokens) {
    if (one === undefined) sink.missing()
    else sink.text(one)
  }
}

function household(sink: RowSink, people: People, pair: number): void {
  const level = (factor: number) => levelOf(people, pair, factor)
  texts(sink, [
    ORIGIN_BY_LEVEL[level(AT.countryOfOrigin)],
    EDUCATION_BY_LEVEL[level(AT.education)],
    INCOME_BY_LEVEL[level(AT.incomeQuintile)],
    YES_NO_BY_LEVEL[level(AT.problematicDebt)],
    YES_NO_BY_LEVEL[level(AT.singleParent)],
    YES_NO_BY_LEVEL[level(AT.multiplyVulnerable)],
  ])
}

/** The last two columns: what happened in that very year. */
function ending(sink: RowSink, year: number, leftOn: number, diedOn: number): void {
  for (const day of [leftOn, diedOn]) {
    if (day > 0 && yearOfDay(day) === year) sink.text(dayToken(day))
    else sink.missing()
  }
  sink.end()
}

interface Ending {
  readonly name: number
  readonly born: Token
  /** Year of the row that is there already. */
  readonly year: number
  readonly leftOn: number
  readonly diedOn: number
}

/** A row of the later year in which somebody left or died; of the household nothing is delivered then. */
function afterwards(sink: RowSink, { name, born, year, leftOn, diedOn }: Ending): void {
  const day = Math.max(leftOn, diedOn)
  if (day === 0 || yearOfDay(day) <= year) return
  head(sink, name, yearOfDay(day), born)
  for (let column = 0; column < CHARACTERISTICS; column++) sink.missing()
  ending(sink, yearOfDay(day), leftOn, diedOn)
}
