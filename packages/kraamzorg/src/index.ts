export { type AgbCode, parseAgbCode } from './agb-code.ts'
export { type Bsn, maskBsn, parseBsn } from './bsn.ts'
export {
  type IsoDate,
  addDays,
  amsterdamDay,
  daysBetween,
  gestationDays,
  isWithin,
  isoDate,
  isoWeek,
  parseIsoDate,
  weekStart,
} from './calendar.ts'
export { FEWEST } from './fewest.ts'
export { GGD_REGIONS, type GgdRegionEntry, ggdRegionOf } from './ggd-regions.ts'
export { HOUR_CATEGORIES, type HourCategory, hourCategory } from './hour-category.ts'
export { type Hours, type Minutes, hoursOf, minutesOf } from './hours.ts'
export { LANGUAGES, type Language, type Localised, inLanguage } from './localised.ts'
export { ROLES, type Role, SCOPES, SCOPES_OF, type Scope, isRole } from './role.ts'
export { SOURCES, type Source, type SourceAnchor } from './sources.ts'
export { cleanText } from './text.ts'
export { type UzoviCode, parseUzovi } from './uzovi.ts'
