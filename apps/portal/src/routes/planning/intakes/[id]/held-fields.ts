import type { Enum } from '#lib/api-enums.ts'
import { choice, day, lines, oneOf, required, text } from '#lib/fields/fields.ts'

export const INSTRUMENTS: readonly Enum<'IntakeInstrument'>[] = ['GIZ', 'TNO_CHECKLIST', 'OWN_JUDGEMENT', 'OTHER']

/** Yes or no; left open when nobody knows. */
const yesOrNo = choice({ ja: true, nee: false })

/** What can be recorded of an intake that was held. */
export const HELD = {
  intake: required(text(100)),
  dag: required(day),
  vorm: required(oneOf(['PHONE', 'VIDEO', 'HOME'])),
  instrument: oneOf(INSTRUMENTS),
  wensen: lines(4000),
  nodig: lines(4000),
  risicos: lines(4000),
  partner: yesOrNo,
  mantelzorg: yesOrNo,
} as const

export const CANCELLED = { intake: required(text(100)), waarom: required(lines(2000)) } as const
