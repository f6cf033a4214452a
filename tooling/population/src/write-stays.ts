import { ASSUMED_STAYS } from './assumptions.ts'
import { type Births, isSecondOfTwins } from './births.ts'
import type { Pseudonyms } from './pseudonyms.ts'
import type { SeededRandom } from './random.ts'
import type { RowSink, Token } from './row-sink.ts'
import { STAY_TOKENS, dayToken } from './tokens.ts'

/** Columns as in HOSPITAL_STAYS of the data contract. */
function writeStay(person: number, admittedOn: number, dischargedOn: number, stay: Token, sink: RowSink): void {
  sink.pseudonym(person)
  sink.text(dayToken(admittedOn))
  sink.text(dayToken(dischargedOn))
  sink.text(stay)
  sink.end()
}

/** Stays of mother and child: the nights after the birth, and some that do not count. */
export function writeStays(births: Births, row: number, names: Pseudonyms, random: SeededRandom, sink: RowSink): void {
  const bornOn = births.bornOn[row]!
  const { CLINICAL, DAY } = STAY_TOKENS
  const ofMother = births.nightsOfMother[row]!
  const ofChild = births.nightsOfChild[row]!
  if (!isSecondOfTwins(births, row)) {
    const mother = names.ofMother(births.mother[row]!)
    if (random.chance(ASSUMED_STAYS.earlierStay)) {
      const [least, most] = ASSUMED_STAYS.earlierBetween
      const admittedOn = bornOn - least - random.below(most - least)
      writeStay(mother, admittedOn, admittedOn + 1 + random.below(4), CLINICAL, sink)
    }
    if (random.chance(ASSUMED_STAYS.dayStay)) {
      const day = bornOn - 1 - random.below(ASSUMED_STAYS.dayStayWithin)
      writeStay(mother, day, day, DAY, sink)
    }
    if (ofMother > 0 || random.chance(ASSUMED_STAYS.sameDay)) {
      const admittedOn = bornOn - (random.chance(ASSUMED_STAYS.nightBefore) ? 1 : 0)
      writeStay(mother, admittedOn, bornOn + ofMother, CLINICAL, sink)
    }
  }
  if (ofChild > 0 && births.live[row] === 1) {
    const child = names.ofChild(row)
    writeStay(child, bornOn, bornOn + ofChild, CLINICAL, sink)
  }
}
