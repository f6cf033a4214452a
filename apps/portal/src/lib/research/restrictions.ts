import type { CharacteristicCode } from '../api-enums.ts'

/** What the graph knows of a characteristic, as far as reading an address goes. */
export interface Known {
  readonly code: CharacteristicCode
  readonly levels: readonly { readonly code: string }[]
}

/** Only pairs with one of these levels. */
export interface Restriction {
  readonly characteristic: CharacteristicCode
  readonly levels: readonly string[]
}

/** A restriction in an address, once a level: `ORIGIN.DUTCH`. */
export function restrictionText(characteristic: string, level: string): string {
  return `${characteristic}.${level}`
}

/** Reads restrictions, in the order of the lists: the same choice is the same address. What is unknown is told. */
export function readRestrictions(
  texts: readonly string[],
  known: readonly Known[],
): { restrictions: readonly Restriction[]; unknown: boolean } {
  const chosen = new Set(texts)
  const restrictions: Restriction[] = []
  for (const { code, levels } of known) {
    const some = levels.map((level) => level.code).filter((level) => chosen.delete(restrictionText(code, level)))
    if (some.length > 0) restrictions.push({ characteristic: code, levels: some })
  }
  return { restrictions, unknown: chosen.size > 0 }
}
