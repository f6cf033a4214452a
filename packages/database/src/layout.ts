/** The role that owns every schema and runs the migrations. No service ever connects as it. */
export const OWNER_ROLE = 'kraamketen_owner'

/** The roles the services connect as, one a service. */
export const SERVICE_ROLES = ['indications', 'eligibility', 'costs', 'cohorts', 'portal'] as const
export type ServiceRole = (typeof SERVICE_ROLES)[number]

export type DatabaseKey = 'care' | 'research' | 'portal'

export interface SchemaLayout {
  readonly name: string
  /** Who may look into the schema; what they may do with its tables is granted by the migrations. */
  readonly usedBy: readonly ServiceRole[]
}

export interface DatabaseLayout {
  readonly name: string
  readonly schemas: readonly SchemaLayout[]
}

/**
 * Every database, its schemas and who uses them.
 *
 * Identified clients (care) and pseudonymous pairs (research) never share a database or a role:
 * no query can join them, whatever a resolver gets wrong. The portal keeps sessions, and what somebody
 * saved there for herself.
 */
export const DATABASES: Readonly<Record<DatabaseKey, DatabaseLayout>> = {
  care: {
    name: 'kraamketen_care',
    schemas: [
      { name: 'access', usedBy: ['indications', 'eligibility'] },
      { name: 'audit', usedBy: ['indications', 'eligibility'] },
      { name: 'indications', usedBy: ['indications'] },
      { name: 'eligibility', usedBy: ['eligibility'] },
    ],
  },
  research: {
    name: 'kraamketen_research',
    schemas: [
      { name: 'costs', usedBy: ['costs'] },
      { name: 'cohorts', usedBy: ['cohorts'] },
    ],
  },
  portal: {
    name: 'kraamketen_portal',
    schemas: [{ name: 'portal', usedBy: ['portal'] }],
  },
}

export const DATABASE_KEYS: readonly DatabaseKey[] = ['care', 'research', 'portal']

/** The service roles that may connect to a database: those that use one of its schemas. */
export function rolesOf(database: DatabaseKey): readonly ServiceRole[] {
  const used = new Set(DATABASES[database].schemas.flatMap((schema) => schema.usedBy))
  return SERVICE_ROLES.filter((role) => used.has(role))
}
