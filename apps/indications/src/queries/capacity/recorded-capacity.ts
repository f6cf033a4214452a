import type { IsoDate, Minutes } from '@kraamketen/kraamzorg'

/** What one organisation said of a region and week. */
export interface RecordedCapacity {
  readonly id: string
  readonly organisation: string
  readonly regionCode: string
  readonly weekStart: IsoDate
  readonly contractedMinutes: Minutes
  readonly employedMinutes: Minutes
  readonly selfEmployedMinutes: Minutes
  readonly setAt: Date
  readonly setByName: string
}
