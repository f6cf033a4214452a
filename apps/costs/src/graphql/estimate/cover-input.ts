import { InvalidInput } from '@kraamketen/subgraph'
import type { Cover } from '../../rules/estimate/cover.ts'
import { builder } from '../builder.ts'

export const CoverInput = builder.inputType('SupplementaryCoverInput', {
  description:
    'A supplementary insurance to reckon with in place of what is recorded (NL: aan te nemen aanvullende verzekering). Exactly one of its fields.',
  fields: (t) => ({
    percent: t.float({ description: 'It pays this part of the own contribution: above 0 up to 100 per cent.' }),
    limitCents: t.int({ description: 'It pays the own contribution up to so many euro cents, 1 or more.' }),
    limitHours: t.float({ description: 'It pays the own contribution over so many decimal hours, above 0 up to 200.' }),
    none: t.boolean({ description: 'True: it pays nothing, or there is none.' }),
  }),
})

interface Given {
  readonly percent?: number | null | undefined
  readonly limitCents?: number | null | undefined
  readonly limitHours?: number | null | undefined
  readonly none?: boolean | null | undefined
}

/** What eligibility tells of a declaration; what is null there the gateway may leave out. */
export interface RecordedCover {
  readonly known: boolean
  readonly percent?: number | null
  readonly limitCents?: number | null
  readonly limitHours?: number | null
}

/** The cover that is asked, or else what is recorded; null when nobody knows. */
export function readCover(asked: Given | null | undefined, recorded: RecordedCover | null): Cover | null {
  if (asked === null || asked === undefined) return recorded?.known === true ? coverOf(recorded) : null
  const given = (['percent', 'limitCents', 'limitHours', 'none'] as const).filter(
    (field) => asked[field] !== null && asked[field] !== undefined,
  )
  if (given.length !== 1)
    throw wrong(
      [],
      'This is not one way in which an insurance pays.',
      'Give exactly one of percent, limitCents, limitHours and none.',
    )
  const { percent = null, limitCents = null, limitHours = null, none = null } = asked
  if (none === false) throw wrong(['none'], 'That it is not so says not what it pays.', 'Give what it pays, or true.')
  if (percent !== null && !(percent > 0 && percent <= 100))
    throw wrong(
      ['percent'],
      'This is not a percentage above 0 up to 100.',
      'Give per cents, such as 50, or none: true.',
    )
  if (limitCents !== null && limitCents < 1)
    throw wrong(['limitCents'], 'This is not an amount.', 'Give whole euro cents, 1 or more, or none: true.')
  if (limitHours !== null && !(limitHours > 0 && limitHours <= 200))
    throw wrong(['limitHours'], 'This is not a number of hours above 0 up to 200.', 'Give decimal hours, such as 24.5.')
  return coverOf({ percent, limitCents, limitHours })
}

function coverOf(terms: Omit<RecordedCover, 'known'>): Cover {
  const { percent = null, limitCents = null, limitHours = null } = terms
  if (percent !== null) return { kind: 'PERCENTAGE', percent }
  if (limitCents !== null) return { kind: 'UP_TO_AMOUNT', limitCents }
  if (limitHours !== null) return { kind: 'UP_TO_HOURS', limitHours }
  return { kind: 'NONE' }
}

function wrong(path: readonly string[], message: string, remedy: string): InvalidInput {
  return new InvalidInput([{ path: ['insurance', ...path], message, remedy }])
}
