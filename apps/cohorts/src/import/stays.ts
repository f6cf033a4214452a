import type { Stay } from '../rules/derivation/nights-after-birth.ts'
import { longer } from './longer.ts'

const START = 2 ** 15

/** Clinical stays in hospital, chained by person; counted from 1, so that 0 can mean none. */
export class Stays {
  #count = 0
  #admittedOn: Uint16Array = new Uint16Array(START)
  #dischargedOn: Uint16Array = new Uint16Array(START)
  #earlier: Uint32Array = new Uint32Array(START)

  /** @param earlier the person's stay that was read before */
  add(admittedOn: number, dischargedOn: number, earlier: number): number {
    this.#count += 1
    if (this.#count === this.#earlier.length) {
      this.#admittedOn = longer(this.#admittedOn)
      this.#dischargedOn = longer(this.#dischargedOn)
      this.#earlier = longer(this.#earlier)
    }
    this.#admittedOn[this.#count] = admittedOn
    this.#dischargedOn[this.#count] = dischargedOn
    this.#earlier[this.#count] = earlier
    return this.#count
  }

  /** A stay and all that were read before it of the same person. */
  chain(last: number): readonly Stay[] {
    const stays: Stay[] = []
    for (let stay = last; stay !== 0; stay = this.#earlier[stay] as number)
      stays.push({ admittedOn: this.#admittedOn[stay] as number, dischargedOn: this.#dischargedOn[stay] as number })
    return stays
  }
}
