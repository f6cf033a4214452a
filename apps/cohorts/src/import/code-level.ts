import { characteristicOf, levelIndex } from '../rules/characteristics.ts'
import type { ToldCharacteristic } from './births.ts'
import { CodeTree } from './code-tree.ts'

/** Reads the level of a characteristic whose codes are those of its column. */
export interface CodeLevel<Code extends ToldCharacteristic> {
  readonly characteristic: Code
  /** Place of the column in the file. */
  readonly column: number
  readonly levelAt: (bytes: Uint8Array, from: number) => number
}

export function codeLevel<Code extends ToldCharacteristic>(characteristic: Code, column: number): CodeLevel<Code> {
  const known = characteristicOf(characteristic)
  const tree = new CodeTree(known.levels.map(({ code }) => code))
  const unknown = levelIndex(known, 'UNKNOWN')
  return {
    characteristic,
    column,
    levelAt: (bytes, from) => {
      const level = tree.placeOf(bytes, from)
      return level < 0 ? unknown : level
    },
  }
}
