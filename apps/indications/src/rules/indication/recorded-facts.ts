import type { IsoDate, Minutes } from '@kraamketen/kraamzorg'
import type { ModeOfBirth } from './klim-facts.ts'
import type { Feeding } from './rule.ts'

/** What the file of a client says that an indication can rest on. Null is: not recorded. */
export interface RecordedFacts {
  readonly clientId: string
  readonly dueDate: IsoDate
  readonly bornOn: IsoDate | null
  readonly parity: number | null
  readonly feedingWish: Feeding | null
  /** Living children, or before the birth those who are expected. */
  readonly children: number
  /** Of all children alike; null when it differs or is not recorded of one of them. */
  readonly modeOfBirth: ModeOfBirth | null
  /** As said at the last intake that was held. */
  readonly informalHelp: boolean | null
  readonly partnerPresent: boolean | null
  /** Of visits for assistance at the birth that were done; null when there are none. */
  readonly partusMinutes: Minutes | null
}
