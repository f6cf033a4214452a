import { CAST_SIZE, seededRandom } from '@kraamketen/demonstration'
import { addDays, type IsoDate, isoDate } from '@kraamketen/kraamzorg'
import type { CoverTerms } from '../rules/cover/supplementary-cover.ts'

/** What an invented client declared about her supplementary insurance. */
export interface DemonstrationCover extends CoverTerms {
  readonly id: string
  readonly validFrom: IsoDate
  readonly validUntil: IsoDate | null
  readonly declaredOn: IsoDate
  readonly recordedByName: string
}

const NOTHING: Omit<CoverTerms, 'kind'> = { percent: null, limitCents: null, limitMinutes: null }
/** Shares of a hundred; who is not among them was not asked. */
const TERMS: readonly (readonly [number, CoverTerms])[] = [
  [25, { ...NOTHING, kind: 'PERCENTAGE', percent: 100 }],
  [5, { ...NOTHING, kind: 'PERCENTAGE', percent: 50 }],
  [15, { ...NOTHING, kind: 'UP_TO_AMOUNT', limitCents: 20_000 }],
  [5, { ...NOTHING, kind: 'UP_TO_HOURS', limitMinutes: 24 * 60 }],
  [10, { ...NOTHING, kind: 'NONE' }],
  [5, { ...NOTHING, kind: 'UNKNOWN' }],
]

/** The declaration of one client; null when nobody asked her. The policies are invented. */
export function demonstrationCover(number: number, today: IsoDate): DemonstrationCover | null {
  const made = (terms: CoverTerms, different: Partial<DemonstrationCover> = {}): DemonstrationCover => ({
    ...terms,
    id: `019a0000-0000-7000-8046-${String(number).padStart(12, '0')}`,
    validFrom: isoDate(`${Number(today.slice(0, 4)) - 2}-01-01`),
    validUntil: null,
    declaredOn: addDays(today, -20),
    recordedByName: number <= CAST_SIZE ? 'Noor de Wit' : 'Verloskundige (demonstratie)',
    ...different,
  })
  switch (number) {
    case 1: // A limit, so that more hours are more to pay.
      return made({ ...NOTHING, kind: 'UP_TO_AMOUNT', limitCents: 20_000 })
    case 2:
      return null
    case 3: // In the year of the pilot, and in no other.
      return made(
        { ...NOTHING, kind: 'PERCENTAGE', percent: 100 },
        {
          validFrom: isoDate('2023-01-01'),
          validUntil: isoDate('2023-12-31'),
          declaredOn: isoDate('2023-01-16'),
        },
      )
    case 4:
      return made({ ...NOTHING, kind: 'UNKNOWN' })
    case 5:
      return made({ ...NOTHING, kind: 'NONE' })
    default: {
      const draw = seededRandom(number * 7919 + 46)
      let left = draw.whole(0, 99)
      const drawn = TERMS.find(([share]) => (left -= share) < 0)
      return drawn === undefined ? null : made(drawn[1], { declaredOn: addDays(today, -draw.whole(0, 200)) })
    }
  }
}
