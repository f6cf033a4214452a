import type { Criterion } from './criterion.ts'
import { KLIM_ANSWERS, KLIM_NUMBERS, KLIM_WORDS } from './klim-facts.ts'

/** A criterion as it was stored; null when it says what no rule understands, so that it never counts as met. */
export function readCriterion(stored: unknown): Criterion | null {
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return null
  const given = stored as Record<string, unknown>
  const keys = Object.keys(given)
  if (keys.length === 1 && keys[0] === 'not') {
    const not = readCriterion(given['not'])
    return not === null ? null : { not }
  }
  if (keys.length === 1 && keys[0] === 'all') {
    const all = readCriteria(given['all'])
    return all === null ? null : { all }
  }
  if (keys.length === 1 && keys[0] === 'any') {
    const any = readCriteria(given['any'])
    return any === null ? null : { any }
  }
  return readComparison(given, keys)
}

/** Criteria as they were stored, all of which must hold; null when one of them cannot be understood. */
export function readCriteria(stored: unknown): readonly Criterion[] | null {
  if (!Array.isArray(stored)) return null
  const criteria = stored.map(readCriterion)
  return criteria.every((criterion) => criterion !== null) ? criteria : null
}

function readComparison(given: Record<string, unknown>, keys: readonly string[]): Criterion | null {
  const { fact } = given
  const only = (...allowed: string[]) => keys.length > 1 && keys.every((key) => key === 'fact' || allowed.includes(key))
  const number = KLIM_NUMBERS.find((name) => name === fact)
  if (number !== undefined && only('atLeast', 'atMost')) {
    const { atLeast, atMost } = given
    const bounds = [atLeast, atMost].filter((bound) => bound !== undefined)
    if (!bounds.every((bound) => typeof bound === 'number')) return null
    return {
      fact: number,
      ...(typeof atLeast === 'number' && { atLeast }),
      ...(typeof atMost === 'number' && { atMost }),
    }
  }
  if ((fact === 'feeding' || fact === 'modeOfBirth') && only('in') && Array.isArray(given['in'])) {
    const words: readonly string[] = KLIM_WORDS[fact]
    const wanted = given['in'].filter((word): word is string => typeof word === 'string' && words.includes(word))
    return wanted.length === given['in'].length && wanted.length > 0 ? { fact, in: wanted } : null
  }
  const answer = KLIM_ANSWERS.find((name) => name === fact)
  if (answer !== undefined && only('is') && typeof given['is'] === 'boolean') return { fact: answer, is: given['is'] }
  return null
}
