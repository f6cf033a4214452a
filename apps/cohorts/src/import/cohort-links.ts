import type { Link } from '../queries/release-store.ts'
import { characteristicOf, levelIndex } from '../rules/characteristics.ts'
import { toldPlace } from './births.ts'
import type { Cohort } from './cohort.ts'

/** How much of each file found its counterpart in the others (NL: koppelpercentages). */
export function cohortLinks({ births, people, claimsOfHours }: Cohort): readonly Link[] {
  const unknownRegion = levelIndex(characteristicOf('GGD_REGION'), 'UNKNOWN')
  const region = toldPlace('GGD_REGION')
  let [mothers, liveBorn, children, spending, claims, indicated, regions] = [0, 0, 0, 0, 0, 0, 0]
  for (let birth = 1; birth <= births.count; birth += 1) {
    const year = births.year[birth] as number
    const mother = births.motherPerson[birth] as number
    if (people.isDescribed(mother, year)) mothers += 1
    if (people.hasSpent(mother, year)) spending += 1
    if (births.received[birth] !== 0) claims += 1
    if (births.indicated[birth] !== 0) indicated += 1
    if (births.level(birth, region) !== unknownRegion) regions += 1
    if (births.liveBorn[birth] === 0) continue
    liveBorn += 1
    if (people.isDescribed(births.childPerson[birth] as number, year)) children += 1
  }
  return [
    { link: 'BIRTH_TO_MOTHER_IN_CBS', rows: births.count, linked: mothers },
    { link: 'BIRTH_TO_CHILD_IN_CBS', rows: liveBorn, linked: children },
    { link: 'BIRTH_TO_SPENDING_OF_MOTHER', rows: births.count, linked: spending },
    { link: 'BIRTH_TO_GGD_REGION', rows: births.count, linked: regions },
    { link: 'BIRTH_TO_CLAIM', rows: births.count, linked: claims },
    { link: 'CLAIM_TO_BIRTH', ...claimsOfHours },
    { link: 'CLAIM_TO_INDICATED_HOURS', rows: claims, linked: indicated },
  ]
}
