export { DatabaseUnavailable, asUnavailable } from './database-unavailable.ts'
export { migrate } from './migrate.ts'
export { migrateAccess } from './migrate-access.ts'
export { type Channel, type ChannelOptions, openChannel } from './open-channel.ts'
export { type Database, type DatabaseOptions, type Work, openDatabase } from './open-database.ts'
export {
  type ListOrder,
  type PageRequest,
  type Position,
  type Positioned,
  byDay,
  byMoment,
  byText,
  pageOf,
} from './page.ts'
export { protectTable } from './protect-table.ts'
export type { Viewer } from './viewer.ts'
