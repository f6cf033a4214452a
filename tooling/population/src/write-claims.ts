import { ASSUMED_CLAIMS, ASSUMED_FIRST_CUT_DAY } from './assumptions.ts'
import { type Births, isSecondOfTwins } from './births.ts'
import { FIRST_YEAR, LAST_OBSERVED_DAY, dayNumber, yearOfDay } from './day-numbers.ts'
import type { People } from './people.ts'
import type { Pseudonyms } from './pseudonyms.ts'
import type { SeededRandom } from './random.ts'
import type { RowSink, Token } from './row-sink.ts'
import { PERFORMANCE_TOKENS, dayToken } from './tokens.ts'

interface ClaimLine {
  readonly mother: number
  readonly startedOn: number
  readonly performance: Token
  /** Null where the performance has none. */
  readonly quarters: number | null
  /** 0 when not known. */
  readonly indicatedHalves: number
  readonly amount: number
}

/** Columns as in KRAAMZORG_CLAIMS of the data contract. */
function writeLine(line: ClaimLine, sink: RowSink): void {
  sink.pseudonym(line.mother)
  sink.text(dayToken(line.startedOn))
  sink.text(line.performance)
  if (line.quarters === null) sink.missing()
  else sink.hundredths(line.quarters * 25)
  if (line.indicatedHalves === 0) sink.missing()
  else sink.hundredths(line.indicatedHalves * 50)
  sink.whole(line.amount)
  sink.end()
}

/**
 * All claims of one birth. Those of KRAAMZORG that start on or after the birth add up to its hours; a family without
 * hours has none of them. The second of twins claims nothing: the hours are the mother's.
 */
export function writeClaims(
  births: Births,
  people: People,
  row: number,
  names: Pseudonyms,
  random: SeededRandom,
  sink: RowSink,
): void {
  if (isSecondOfTwins(births, row)) return
  const mother = names.ofMother(births.mother[row]!)
  const bornOn = births.bornOn[row]!
  const quarters = births.quarters[row]!
  const year = yearOfDay(bornOn)
  const perQuarter = ASSUMED_CLAIMS.centsPerHour[year - FIRST_YEAR]! / 4
  const line = (startedOn: number, performance: Token, hours: number | null, amount: number, indicatedHalves = 0) =>
    writeLine({ mother, startedOn, performance, quarters: hours, indicatedHalves, amount: Math.round(amount) }, sink)
  const { KRAAMZORG, PARTUS, REGISTRATION, INTAKE } = PERFORMANCE_TOKENS

  const registered = quarters > 0 ? ASSUMED_CLAIMS.registration : ASSUMED_CLAIMS.registeredWithoutHours
  if (random.chance(registered)) {
    line(bornOn - 90 - random.below(90), REGISTRATION, null, ASSUMED_CLAIMS.registrationAmount)
    if (random.chance(ASSUMED_CLAIMS.intake / ASSUMED_CLAIMS.registration)) {
      line(bornOn - 30 - random.below(50), INTAKE, null, ASSUMED_CLAIMS.intakeAmount)
    }
  }
  if (quarters === 0) return
  if (random.chance(ASSUMED_CLAIMS.beforeBirth)) {
    const hours = 8 + random.below(24)
    line(bornOn - 1 - random.below(6), KRAAMZORG, hours, hours * perQuarter)
  }
  if (random.chance(ASSUMED_CLAIMS.partus)) {
    const { least, most } = ASSUMED_CLAIMS.partusQuarters
    const hours = least + random.below(most - least + 1)
    line(bornOn - random.below(2), PARTUS, hours, hours * perQuarter)
  }
  const indicated = row < births.studied ? people.indicatedHalves[row]! : 0
  const startsAt = Math.min(bornOn + births.nightsOfMother[row]!, lastClaimDay(bornOn, year))
  const secondAt = startsAt + 3 + random.below(3)
  const split =
    random.chance(ASSUMED_CLAIMS.inTwoLines) &&
    quarters >= ASSUMED_CLAIMS.leastQuartersInTwoLines &&
    secondAt <= lastClaimDay(bornOn, year)
  const first = split ? Math.round(quarters * (0.4 + 0.3 * random.uniform())) : quarters
  line(startsAt, KRAAMZORG, first, first * perQuarter, indicated)
  if (split) {
    const again = random.chance(0.5) ? indicated : 0
    line(secondAt, KRAAMZORG, quarters - first, (quarters - first) * perQuarter, again)
  }
}

/** Births of the last days of December claim nothing in the new year (assumption); nobody after the last observed day. */
function lastClaimDay(bornOn: number, year: number): number {
  const cut = bornOn >= dayNumber(year, 11, ASSUMED_FIRST_CUT_DAY)
  return Math.max(bornOn, Math.min(LAST_OBSERVED_DAY, cut ? dayNumber(year, 11, 31) : LAST_OBSERVED_DAY))
}
