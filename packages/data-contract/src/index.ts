export {
  BIRTH_OUTCOME,
  DELIVERY,
  EDUCATION,
  INCOME_QUINTILE,
  ORIGIN,
  PERFORMANCE,
  STAY,
  URBANITY,
  YES_NO,
} from './code-lists.ts'
export {
  type CodeColumn,
  type Column,
  type DayColumn,
  type MonthColumn,
  type MunicipalityColumn,
  type NumberColumn,
  type PseudonymColumn,
  SOURCE_FILE_KINDS,
  type SourceFile,
  type SourceFileKind,
} from './column.ts'
export { dataDictionary } from './data-dictionary.ts'
export { DELIVERY_FILE, type DeliveryDescription } from './delivery.ts'
export { DELIVERY_PROBLEMS } from './delivery-problems.ts'
export { ROW_REASONS } from './row-reasons.ts'
export { SOURCE_FILES, sourceFile } from './source-files.ts'
