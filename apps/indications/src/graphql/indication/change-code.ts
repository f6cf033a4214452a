import { CHANGE_CODES } from '../../rules/indication/change-code.ts'
import { builder } from '../builder.ts'

export const ChangeCodeType = builder.enumType('IndicationChangeCode', {
  description: 'Why an indication took the place of another (NL: reden van herindicatie).',
  values: CHANGE_CODES,
})
