import { type CharacteristicCode, characteristicOf, levelIndex } from '../rules/characteristics.ts'
import type { Restriction } from '../rules/definition/cohort-definition.ts'
import type { Filter } from './narrow.ts'

/** What passes a restriction of a column of levels, one byte a row. @throws RangeError for a level that is not known */
export function filterOf(
  { characteristic: code, levels }: Restriction,
  level: (code: CharacteristicCode) => Uint8Array,
): Filter {
  const characteristic = characteristicOf(code)
  const passes = new Uint8Array(256)
  for (const name of levels) {
    const index = levelIndex(characteristic, name)
    if (index === -1) throw new RangeError(`${code} has no level ${name}.`)
    passes[index] = 1
  }
  return { column: level(code), passes }
}
