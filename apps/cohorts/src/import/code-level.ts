import { type CharacteristicCode, characteristicOf, levelIndex } from '../rules/characteristics.ts'
import { toldPlace } from './births.ts'
import { CodeTree } from './code-tree.ts'

/** Reads the level of a characteristic whose codes are those of its column. */
export interface CodeLevel {
  /** Where the level stands among those of a birth. */
  readonly place: number
  /** Place of the column in the file. */
  readonly column: number
  readonly levelAt: (bytes: Uint8Array, from: number) => number
}

export function codeLevel(characteristic: CharacteristicCode, column: number): CodeLevel {
  const known = characteristicOf(characteristic)
  const tree = new CodeTree(known.levels.map(({ code }) => code))
  const unknown = levelIndex(known, 'UNKNOWN')
  return {
    place: toldPlace(characteristic),
    column,
    levelAt: (bytes, from) => {
      const level = tree.placeOf(bytes, from)
      return level < 0 ? unknown : level
    },
  }
}
