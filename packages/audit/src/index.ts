export { migrateAudit } from './migrate-audit.ts'
export { type AccessEvent, type AuditAction, recordAccess } from './record-access.ts'
