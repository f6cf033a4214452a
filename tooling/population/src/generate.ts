import { assignStates } from './assign-states.ts'
import { type Births, emptyBirths } from './births.ts'
import { calibrateClasses } from './calibrate-classes.ts'
import { FIRST_YEAR, dayNumber } from './day-numbers.ts'
import { drawBirthOutcomes } from './draw-birth-outcomes.ts'
import { drawCharacteristics } from './draw-characteristics.ts'
import { drawClasses } from './draw-classes.ts'
import { drawDays } from './draw-days.ts'
import { drawExcludedBirths, excludedByYear } from './draw-excluded-births.ts'
import { drawHours } from './draw-hours.ts'
import { drawIndicated } from './draw-indicated.ts'
import { AT } from './factors.ts'
import { type Families, drawFamilies } from './draw-families.ts'
import { linkMothers } from './link-mothers.ts'
import { drawMunicipalities } from './municipalities.ts'
import { fitOutcomeModel } from './outcome-model.ts'
import { type People, emptyPeople, levelOf } from './people.ts'
import { SeededRandom } from './random.ts'
import { targetsFor } from './targets.ts'

/** A whole synthetic release in memory: columns, no object per person. */
export interface Population {
  readonly people: People
  readonly births: Births
  readonly families: Families
}

/** The study population alone: what the printed tables count. */
export function generatePeople(size: number, seed: number): People {
  const targets = targetsFor(size)
  const random = (name: string) => new SeededRandom(seed, name)
  const people = emptyPeople(size)
  drawCharacteristics(people, targets, random('characteristics'))
  drawMunicipalities(people, targets, random('municipalities'))
  const model = fitOutcomeModel(people, targets)
  const classes = drawClasses(people, model, targets, random('classes'))
  calibrateClasses(people, classes, targets, random('calibration'))
  assignStates(people, classes, targets, random('states'))
  drawHours(people, targets, random('hours'))
  drawIndicated(people, targets, random('indicated'))
  drawDays(people, random('days'))
  return people
}

/** The study population, the births beside it, and who is whose mother. */
export function generatePopulation(size: number, seed: number): Population {
  const targets = targetsFor(size)
  const random = (name: string) => new SeededRandom(seed, name)
  const people = generatePeople(size, seed)
  const excluded = excludedByYear(targets).reduce((sum, count) => sum + count, 0)
  const births = emptyBirths(size + excluded, size)
  const kinship = linkMothers(people, random('mothers'))
  births.mother.set(kinship.mother)
  births.birthOrder.set(kinship.birthOrder)
  births.quarters.set(people.quarters)
  for (let i = 0; i < size; i++) {
    births.pair[i] = i
    const year = FIRST_YEAR + levelOf(people, i, AT.birthYear)
    births.bornOn[i] = dayNumber(year, levelOf(people, i, AT.birthMonth), people.dayOfMonth[i]!)
  }
  drawBirthOutcomes(births, people, targets, random('outcomes'))
  const stays = random('nights')
  for (let i = 0; i < size; i++) {
    // One night: the mother, the child, or (mostly) both.
    if (people.hospitalDay[i] === 0) continue
    const who = stays.uniform()
    births.nightsOfMother[i] = who < 0.95 ? 1 : 0
    births.nightsOfChild[i] = who < 0.25 || who >= 0.95 ? 1 : 0
  }
  const mothers = drawExcludedBirths(births, people, targets, kinship.mothers, random('excluded'))
  return { people, births, families: drawFamilies(births, people, mothers, random('families')) }
}
