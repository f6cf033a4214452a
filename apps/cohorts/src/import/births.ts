import type { CharacteristicCode } from '../rules/characteristics.ts'
import { longer } from './longer.ts'

const START = 2 ** 15

/**
 * Every birth of the delivery, and what the files say of it so far: columns of numbers, one place a birth. Levels are
 * places in the lists of the characteristics.
 *
 * Births are counted from 1, so that 0 can mean none.
 */
export class Births {
  #count = 0
  child: Float64Array = new Float64Array(START)
  mother: Float64Array = new Float64Array(START)
  /** Numbers of child and mother among the people. */
  childPerson: Uint32Array = new Uint32Array(START)
  motherPerson: Uint32Array = new Uint32Array(START)
  /** The birth of the same mother that was read before this one. */
  nextOfMother: Uint32Array = new Uint32Array(START)
  /** Days since 1970-01-01. */
  day: Uint16Array = new Uint16Array(START)
  year: Uint16Array = new Uint16Array(START)
  liveBorn: Uint8Array = new Uint8Array(START)
  plurality: Uint8Array = new Uint8Array(START)
  /** Days; -1 when missing. */
  gestation: Int16Array = new Int16Array(START)
  /** Hundredths of hours, plus 1; 0 when there is no claim. */
  received: Uint32Array = new Uint32Array(START)
  /** Hundredths of hours, plus 1; 0 when no claim says it. */
  indicated: Uint32Array = new Uint32Array(START)
  diedWithin28Days: Uint8Array = new Uint8Array(START)
  /** 0 when neither left. */
  leftInYear: Uint16Array = new Uint16Array(START)
  /** Levels that a row of the births or of the mother tells, those of one birth together. */
  #levels: Uint8Array = new Uint8Array(START * TOLD.length)

  get count(): number {
    return this.#count
  }

  /** A new birth; every column of it is 0. */
  add(): number {
    this.#count += 1
    if (this.#count === this.child.length) this.#grow()
    return this.#count
  }

  /** @param characteristic see `toldPlace` */
  level(birth: number, characteristic: number): number {
    return this.#levels[birth * TOLD.length + characteristic] as number
  }

  setLevel(birth: number, characteristic: number, level: number): void {
    this.#levels[birth * TOLD.length + characteristic] = level
  }

  #grow(): void {
    this.child = longer(this.child)
    this.mother = longer(this.mother)
    this.childPerson = longer(this.childPerson)
    this.motherPerson = longer(this.motherPerson)
    this.nextOfMother = longer(this.nextOfMother)
    this.day = longer(this.day)
    this.year = longer(this.year)
    this.liveBorn = longer(this.liveBorn)
    this.plurality = longer(this.plurality)
    this.gestation = longer(this.gestation)
    this.received = longer(this.received)
    this.indicated = longer(this.indicated)
    this.diedWithin28Days = longer(this.diedWithin28Days)
    this.leftInYear = longer(this.leftInYear)
    this.#levels = longer(this.#levels)
  }
}

/** Characteristics that one row tells: of the birth itself, or of the mother in the year of the birth. */
export const TOLD_BY_BIRTH = [
  'BIRTH_ORDER',
  'GESTATION',
  'LOW_BIRTH_WEIGHT',
  'LOW_APGAR',
  'DELIVERY',
  'HAEMORRHAGE',
  'TRANSFERRED',
  'MENTAL_HEALTH_PROBLEM',
] as const
export const TOLD_BY_MOTHER = [
  'MOTHER_AGE',
  'ORIGIN',
  'EDUCATION',
  'INCOME_QUINTILE',
  'PROBLEMATIC_DEBT',
  'SINGLE_PARENT',
  'MULTIPLY_VULNERABLE',
  'URBANITY',
  'GGD_REGION',
] as const
const TOLD: readonly CharacteristicCode[] = [...TOLD_BY_BIRTH, ...TOLD_BY_MOTHER]

/** Where the level of a characteristic stands among those of a birth; -1 for one that no row tells. */
export function toldPlace(characteristic: CharacteristicCode): number {
  return TOLD.indexOf(characteristic)
}
