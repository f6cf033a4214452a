import type { Minutes } from '@kraamketen/kraamzorg'

/** What was claimed with insurers (NL: gedeclareerde zorg), of one family or of the families of one organisation. */
export interface ClaimedCare {
  readonly minutes: Minutes
  readonly partusMinutes: Minutes
  readonly partusAttendances: number
  readonly registrations: number
  readonly homeIntakes: number
  readonly telephoneIntakes: number
  readonly videoIntakes: number
}
