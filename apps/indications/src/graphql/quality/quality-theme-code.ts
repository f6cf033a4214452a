import { QUALITY_THEMES } from '../../rules/quality/quality-theme.ts'
import { builder } from '../builder.ts'

export const QualityThemeCode = builder.enumType('QualityThemeCode', {
  description: 'One of the five themes that the inspectorate holds kraamzorg to (NL: thema van de inspectie).',
  values: QUALITY_THEMES,
})
