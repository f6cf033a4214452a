import type { CharacteristicCode } from '../rules/characteristics.ts'
import type { CohortDefinition } from '../rules/definition/cohort-definition.ts'
import { type ColumnStore, NO_CLAIM } from './column-store.ts'
import { HOUR_CLASSES, UNKNOWN_CLASS } from './hour-class-tables.ts'

const KNOWN = new WeakMap<ColumnStore, Map<CharacteristicCode, Uint8Array>>()

/**
 * Which levels of a characteristic a release uses at all: 1 where somebody in it has the level, 0 where nobody does. A
 * fact about the files, as that no municipality is missing, and not about a group.
 */
export function levelsInUse(store: ColumnStore, code: CharacteristicCode): Uint8Array {
  const ofStore = KNOWN.get(store) ?? new Map<CharacteristicCode, Uint8Array>()
  KNOWN.set(store, ofStore)
  const known = ofStore.get(code)
  if (known !== undefined) return known
  const used = new Uint8Array(256)
  const levels = store.level(code)
  for (let row = 0; row < levels.length; row += 1) used[levels[row] as number] = 1
  ofStore.set(code, used)
  return used
}

/**
 * Which hour classes a definition can give at all, the unknown one last: nobody has 0 hours when no claim means missing
 * and no claim says 0.
 */
export function hourClassesInUse(store: ColumnStore, { noClaim }: CohortDefinition): Uint8Array {
  const { noClaims, zeroClaims } = claimsOf(store)
  const used = new Uint8Array(HOUR_CLASSES + 1).fill(1)
  used[0] = zeroClaims || (noClaims && noClaim === 'ZERO') ? 1 : 0
  used[UNKNOWN_CLASS] = noClaims && noClaim === 'MISSING' ? 1 : 0
  return used
}

interface Claims {
  readonly noClaims: boolean
  readonly zeroClaims: boolean
}

const CLAIMS = new WeakMap<ColumnStore, Claims>()

function claimsOf(store: ColumnStore): Claims {
  const known = CLAIMS.get(store)
  if (known !== undefined) return known
  const { receivedMinutes } = store
  const claims = { noClaims: receivedMinutes.includes(NO_CLAIM), zeroClaims: receivedMinutes.includes(0) }
  CLAIMS.set(store, claims)
  return claims
}
