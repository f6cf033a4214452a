import type { Enum } from '#lib/api-enums.ts'

interface Decision {
  readonly programme: { readonly validFrom: string; readonly validUntil: string | null }
  readonly application: { readonly state: Enum<'ApplicationState'> } | null
  readonly grant: { readonly lapsedOn: string | null } | null
}

/** Whether there is something to apply for, and if not why. */
export type Standing = 'MAY_APPLY' | 'OPEN' | 'TAKES_PART' | 'ENDED' | 'NOT_STARTED'

/** An application that waits goes before all else: it can be withdrawn, also when the programme has ended since. */
export function standingOf({ programme, application, grant }: Decision, today: string): Standing {
  if (application?.state === 'APPLIED' || application?.state === 'WAITING') return 'OPEN'
  if (grant !== null && (grant.lapsedOn === null || today < grant.lapsedOn)) return 'TAKES_PART'
  const { validFrom, validUntil } = programme
  if (today < validFrom) return 'NOT_STARTED'
  return validUntil !== null && validUntil < today ? 'ENDED' : 'MAY_APPLY'
}
