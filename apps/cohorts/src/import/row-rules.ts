import type { Column, SourceFileKind } from '@kraamketen/data-contract'
import { LINE_FEED, CARRIAGE_RETURN, COMMA } from './ascii.ts'
import type { People } from './people.ts'
import { readDigits } from './read-digits.ts'
import type { RowProblem, RowRule } from './row-rule.ts'

/** First and last day on which a child of the delivery can be born. */
export interface BirthPeriod {
  readonly bornFrom: string
  readonly bornUntil: string
}

/**
 * The rule of each kind of file. Births are read first: they say who the other files can be about.
 *
 * @param columns in the order of the file
 */
export function rowRule(
  kind: SourceFileKind,
  columns: readonly Column[],
  people: People,
  period: BirthPeriod,
): RowRule {
  const at = (name: string): number => columns.findIndex((column) => column.name === name)
  switch (kind) {
    case 'perined-births':
      return births(at, people, period)
    case 'vektis-kraamzorg-claims':
      return claims(at, people)
    case 'vektis-spending':
      return spending(at, people)
    case 'dhd-hospital-stays':
      return stays(at, people)
    case 'cbs-persons':
      return persons(at, people)
  }
}

type PlaceOf = (column: string) => number

const PSEUDONYM = 12
const DAY = 10
const YEAR = 4

const twice: RowProblem = { reason: 'DUPLICATE_KEY', column: null }
const unknown = (column: string): RowProblem => ({ reason: 'UNKNOWN_PERSON', column })

/** A child is born once, of the first row that says so, and on a day that the delivery covers. */
function births(at: PlaceOf, people: People, { bornFrom, bornUntil }: BirthPeriod): RowRule {
  const [child, mother, bornOn] = [at('child'), at('mother'), at('born_on')]
  const [from, until] = [Buffer.from(bornFrom), Buffer.from(bornUntil)]
  const outside: RowProblem = { reason: 'OUTSIDE_DELIVERY', column: 'born_on' }
  return (bytes, starts) => {
    const born = starts[bornOn] as number
    if (compare(bytes, born, from, 0, DAY) < 0 || compare(bytes, born, until, 0, DAY) > 0) return outside
    const year = readDigits(bytes, born, YEAR)
    if (!people.addChild(readDigits(bytes, starts[child] as number, PSEUDONYM), year)) return twice
    people.addMother(readDigits(bytes, starts[mother] as number, PSEUDONYM), year)
    return null
  }
}

/** A claim of hours says how many; the mother is one of a birth. */
function claims(at: PlaceOf, people: People): RowRule {
  const [mother, performance, hours] = [at('mother'), at('performance'), at('hours')]
  const hourly = Buffer.from('KRAAMZORG')
  const unknownMother = unknown('mother')
  const withoutHours: RowProblem = { reason: 'MISSING_VALUE', column: 'hours' }
  return (bytes, starts) => {
    if (!people.isMother(readDigits(bytes, starts[mother] as number, PSEUDONYM))) return unknownMother
    if (!isMissing(bytes, starts[hours] as number)) return null
    return compare(bytes, starts[performance] as number, hourly, 0, hourly.length) === 0 ? withoutHours : null
  }
}

function spending(at: PlaceOf, people: People): RowRule {
  const [person, year] = [at('person'), at('year')]
  const unknownPerson = unknown('person')
  return (bytes, starts) => {
    const pseudonym = readDigits(bytes, starts[person] as number, PSEUDONYM)
    if (!people.has(pseudonym)) return unknownPerson
    return people.spend(pseudonym, readDigits(bytes, starts[year] as number, YEAR)) ? null : twice
  }
}

function stays(at: PlaceOf, people: People): RowRule {
  const [person, admitted, discharged] = [at('person'), at('admitted_on'), at('discharged_on')]
  const unknownPerson = unknown('person')
  const backwards: RowProblem = { reason: 'DISCHARGED_BEFORE_ADMITTED', column: 'discharged_on' }
  return (bytes, starts) => {
    if (!people.has(readDigits(bytes, starts[person] as number, PSEUDONYM))) return unknownPerson
    const order = compare(bytes, starts[discharged] as number, bytes, starts[admitted] as number, DAY)
    return order < 0 ? backwards : null
  }
}

/** What happened to a person happened in the year of the row. */
function persons(at: PlaceOf, people: People): RowRule {
  const [person, year] = [at('person'), at('year')]
  const events = ['died_on', 'emigrated_on'].map((column) => ({
    place: at(column),
    problem: { reason: 'OUTSIDE_YEAR', column } satisfies RowProblem,
  }))
  const unknownPerson = unknown('person')
  return (bytes, starts) => {
    const pseudonym = readDigits(bytes, starts[person] as number, PSEUDONYM)
    if (!people.has(pseudonym)) return unknownPerson
    const yearAt = starts[year] as number
    for (const { place, problem } of events) {
      const day = starts[place] as number
      if (!isMissing(bytes, day) && compare(bytes, day, bytes, yearAt, YEAR) !== 0) return problem
    }
    return people.describe(pseudonym, readDigits(bytes, yearAt, YEAR)) ? null : twice
  }
}

function isMissing(bytes: Uint8Array, at: number): boolean {
  const byte = bytes[at]
  return byte === COMMA || byte === LINE_FEED || byte === CARRIAGE_RETURN
}

/** Days and years are written so that the order of their bytes is theirs. */
function compare(a: Uint8Array, atA: number, b: Uint8Array, atB: number, length: number): number {
  for (let index = 0; index < length; index += 1) {
    const difference = (a[atA + index] as number) - (b[atB + index] as number)
    if (difference !== 0) return difference
  }
  return 0
}
