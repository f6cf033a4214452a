import type { ChangeCode } from './change-code.ts'

export interface Replacement {
  /** The indication that holds now; null before the first. */
  readonly current: string | null
  /** The indication that the setter saw and means to replace. */
  readonly replaces: string | null
  readonly changeCode: ChangeCode | null
  readonly changeReason: string | null
}

export type ReplacementVerdict =
  | { readonly allowed: true }
  | { readonly allowed: false; readonly why: 'NOT_CURRENT' }
  | { readonly allowed: false; readonly why: 'MISSING' | 'NOT_ALLOWED'; readonly field: 'changeCode' | 'changeReason' }

/**
 * Judges whether an indication may take the place of the one before it: nothing is overwritten unseen, and from the
 * second on it is said why.
 */
export function judgeReplacement(replacement: Replacement): ReplacementVerdict {
  const { current, replaces, changeCode, changeReason } = replacement
  if (replaces !== current) return { allowed: false, why: 'NOT_CURRENT' }
  for (const field of ['changeCode', 'changeReason'] as const) {
    const given = { changeCode, changeReason }[field] !== null
    if (current !== null && !given) return { allowed: false, why: 'MISSING', field }
    if (current === null && given) return { allowed: false, why: 'NOT_ALLOWED', field }
  }
  return { allowed: true }
}
