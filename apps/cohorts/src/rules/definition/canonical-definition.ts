import { CHARACTERISTIC_CODES, type CharacteristicCode, characteristicOf, levelIndex } from '../characteristics.ts'
import { canonicalJson } from './canonical-json.ts'
import type { CohortDefinition, Restriction } from './cohort-definition.ts'

/**
 * A definition as the one text that stands for it (NL: canonieke vorm): keys in order, restrictions and their levels in
 * the order of the closed lists, each once, no spaces. Two ways to write one definition give one text, and the id of a
 * cohort is the checksum of it. Two definitions that happen to select the same families keep their own texts: which
 * families those are depends on the release, and what a definition says does not.
 */
export function canonicalDefinition(definition: CohortDefinition): string {
  return canonicalJson(inCanonicalOrder(definition))
}

/** The definition with its restrictions in the one order that they are shown, compared and stored in. */
export function inCanonicalOrder(definition: CohortDefinition): CohortDefinition {
  return { ...definition, only: canonicalRestrictions(definition.only) }
}

/** All restrictions must hold, so two on one characteristic leave what they share, and one to every level says nothing. */
function canonicalRestrictions(only: readonly Restriction[]): readonly Restriction[] {
  const byCharacteristic = Map.groupBy(only, ({ characteristic }) => characteristic)
  return [...byCharacteristic]
    .map(([characteristic, restrictions]): Restriction => {
      const [first = [], ...others] = restrictions.map(({ levels }) => levels)
      const shared = first.filter((code) => others.every((levels) => levels.includes(code)))
      return { characteristic, levels: [...new Set(shared)].toSorted(inListOrder(characteristic)) }
    })
    .filter(({ characteristic, levels }) => !admitsEverybody(characteristic, levels))
    .toSorted((a, b) => placeOf(a.characteristic) - placeOf(b.characteristic))
}

function admitsEverybody(characteristic: CharacteristicCode, levels: readonly string[]): boolean {
  return characteristicOf(characteristic).levels.every(({ code }) => levels.includes(code))
}

function placeOf(characteristic: CharacteristicCode): number {
  return CHARACTERISTIC_CODES.indexOf(characteristic)
}

function inListOrder(code: CharacteristicCode) {
  const characteristic = characteristicOf(code)
  return (a: string, b: string): number => levelIndex(characteristic, a) - levelIndex(characteristic, b)
}
