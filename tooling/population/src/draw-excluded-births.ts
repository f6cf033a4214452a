import {
  ASSUMED_BIRTH,
  ASSUMED_BIRTHS_2016,
  ASSUMED_EXCLUDED,
  ASSUMED_EXCLUDED_BIRTH,
  ASSUMED_FALL_OF_BIRTHS,
} from './assumptions.ts'
import type { Births } from './births.ts'
import { FIRST_YEAR, LAST_OBSERVED_DAY, LAST_YEAR, dayNumber, daysInMonth } from './day-numbers.ts'
import {
  CAESAREAN_PLANNED,
  CAESAREAN_UNPLANNED,
  INSTRUMENTAL,
  SPONTANEOUS,
  drawApgar,
  drawWeight,
  drawWithin,
} from './draw-birth-outcomes.ts'
import { AT } from './factors.ts'
import { type People, levelOf } from './people.ts'
import { NATIONAL } from './printed-tables.ts'
import type { SeededRandom } from './random.ts'
import type { Targets } from './targets.ts'

/** Children that the study excludes, by year (assumption: all births less the study population). */
export function excludedByYear(targets: Targets): number[] {
  return Array.from(targets.levels[AT.birthYear]!, (studied, year) => {
    const fall = (ASSUMED_FALL_OF_BIRTHS * year) / (LAST_YEAR - FIRST_YEAR)
    return Math.max(0, Math.round((ASSUMED_BIRTHS_2016 * (1 - fall) * targets.size) / NATIONAL) - studied)
  })
}

type Reason = 'twin' | 'stillborn' | 'diedWithin28Days' | 'under35Weeks' | 'longerInHospital'

function drawReason(random: SeededRandom): Reason {
  let left = random.uniform()
  for (const [reason, share] of Object.entries(ASSUMED_EXCLUDED)) {
    // Twins come two at a time.
    left -= reason === 'twin' ? share / 2 : share
    if (left < 0) return reason as Reason
  }
  return 'longerInHospital'
}

/**
 * The births beside the study population, so that the inclusion rules have something to exclude. Each takes over the
 * characteristics of a pair of its year and has a mother of its own.
 *
 * @param firstMother place of the first mother that is nobody's yet
 * @returns the number of mothers, those of the study population included
 */
export function drawExcludedBirths(
  births: Births,
  people: People,
  targets: Targets,
  firstMother: number,
  random: SeededRandom,
): number {
  let row = births.studied
  let mothers = firstMother
  let start = 0
  for (const [year, count] of excludedByYear(targets).entries()) {
    const studied = targets.levels[AT.birthYear]![year]!
    for (const end = row + count; row < end;) {
      const wished = drawReason(random)
      const reason = wished === 'twin' && row + 1 >= end ? 'longerInHospital' : wished
      const children = reason === 'twin' ? 2 : 1
      const pair = start + random.below(studied)
      const month = levelOf(people, pair, AT.birthMonth)
      const bornOn = dayNumber(FIRST_YEAR + year, month, 1 + random.below(daysInMonth(FIRST_YEAR + year, month)))
      for (let child = 0; child < children; child++, row++) {
        births.pair[row] = pair
        births.bornOn[row] = bornOn
        births.mother[row] = mothers
        births.plurality[row] = children
        births.birthOrder[row] = births.birthOrder[pair]! + child
        if (child === 0) drawOne(births, people, row, reason, random)
        else copyTwin(births, row, random)
      }
      mothers++
    }
    start += studied
  }
  return mothers
}

function drawOne(births: Births, people: People, row: number, reason: Reason, random: SeededRandom): void {
  const assumed = ASSUMED_EXCLUDED_BIRTH
  const gestation = drawGestation(reason, random)
  births.gestation[row] = gestation
  births.weight[row] = drawWeight(random, gestation)
  births.live[row] = reason === 'stillborn' ? 0 : 1
  births.apgar[row] =
    reason === 'stillborn' ? 0 : Math.max(0, drawApgar(random) - (reason === 'diedWithin28Days' ? 5 : 0))
  births.delivery[row] = random.chance(assumed.caesarean)
    ? random.chance(0.5)
      ? CAESAREAN_PLANNED
      : CAESAREAN_UNPLANNED
    : random.chance(ASSUMED_BIRTH.instrumental.oneDay)
      ? INSTRUMENTAL
      : SPONTANEOUS
  births.haemorrhage[row] = Number(random.chance(2 * ASSUMED_BIRTH.haemorrhage.oneDay))
  births.transferred[row] = Number(random.chance(ASSUMED_BIRTH.transferred.oneDay))
  births.mentalHealthProblem[row] = Number(random.chance(ASSUMED_BIRTH.mentalHealthProblem.from50))
  const longer =
    reason === 'twin' ? assumed.longer.twin : reason === 'under35Weeks' ? assumed.longer.early : assumed.longer.others
  let nights = reason === 'longerInHospital' || reason === 'under35Weeks' ? 2 : random.below(3)
  while (nights < assumed.mostNights && random.chance(longer)) nights++
  const ofChild = births.live[row] === 1 && random.chance(0.6)
  births.nightsOfChild[row] = ofChild ? nights : 0
  births.nightsOfMother[row] = ofChild ? Math.min(nights, random.below(5)) : Math.min(nights, 12)
  if (reason === 'diedWithin28Days') {
    const lived = Math.min(random.below(random.chance(0.6) ? 4 : 28), LAST_OBSERVED_DAY - births.bornOn[row]!)
    births.diedAfter[row] = lived
    births.nightsOfChild[row] = Math.min(births.nightsOfChild[row], lived)
  }
  const claims = random.chance(reason === 'stillborn' ? assumed.claim.stillborn : assumed.claim.live)
  const athome = Math.max(2, 8 - births.nightsOfMother[row]) / 8
  births.quarters[row] = claims ? Math.round(people.quarters[births.pair[row]!]! * athome) : 0
}

function drawGestation(reason: Reason, random: SeededRandom): number {
  if (reason === 'twin') {
    const { mean, deviation, least, most } = ASSUMED_EXCLUDED_BIRTH.twinGestation
    return drawWithin(random, mean, deviation, least, most)
  }
  const { least, most } = ASSUMED_EXCLUDED_BIRTH.earlyGestation
  const early = () => most - Math.floor((most - least) * random.uniform() ** 2)
  if (reason === 'under35Weeks') return early()
  if (reason !== 'longerInHospital' && random.chance(0.5)) return early()
  const { gestation } = ASSUMED_BIRTH
  return drawWithin(random, gestation.mean, gestation.deviation, gestation.least, gestation.most)
}

/** The second child of a twin: the birth of the first, a weight and a score of its own; the mother claims once. */
function copyTwin(births: Births, row: number, random: SeededRandom): void {
  const first = row - 1
  births.gestation[row] = births.gestation[first]!
  births.weight[row] = drawWeight(random, births.gestation[first]!)
  births.apgar[row] = drawApgar(random)
  births.delivery[row] = births.delivery[first]!
  births.haemorrhage[row] = births.haemorrhage[first]!
  births.transferred[row] = births.transferred[first]!
  births.mentalHealthProblem[row] = births.mentalHealthProblem[first]!
  births.nightsOfMother[row] = births.nightsOfMother[first]!
  births.nightsOfChild[row] = births.nightsOfChild[first]!
}
