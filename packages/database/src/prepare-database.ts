import pg from 'pg'
import { DATABASES, type DatabaseKey, OWNER_ROLE, SERVICE_ROLES, rolesOf } from './layout.ts'

const { escapeIdentifier } = pg

/**
 * An empty database that sorts the same on every server: by ICU's root collation, so that Éva stands by Eva and not
 * behind Zoë.
 */
export async function createDatabase(server: pg.Client, name: string): Promise<void> {
  await server.query(`
    create database ${escapeIdentifier(name)}
      owner ${OWNER_ROLE} template template0 encoding 'UTF8' locale 'C' locale_provider icu icu_locale 'und'`)
}

/** Only the owner and the services of this database may connect to it. */
export async function grantConnect(server: pg.Client, name: string, key: DatabaseKey): Promise<void> {
  const database = escapeIdentifier(name)
  await server.query(`revoke all on database ${database} from public, ${SERVICE_ROLES.join(', ')}`)
  await server.query(`grant connect on database ${database} to ${rolesOf(key).join(', ')}`)
}

/** Schemas that belong to the owner; a service may look into its own, and make nothing anywhere. */
export async function furnishDatabase(database: pg.Client, key: DatabaseKey): Promise<void> {
  await database.query('revoke all on schema public from public')
  for (const { name, usedBy } of DATABASES[key].schemas) {
    await database.query(`create schema if not exists ${name} authorization ${OWNER_ROLE}`)
    await database.query(`revoke all on schema ${name} from public, ${SERVICE_ROLES.join(', ')}`)
    await database.query(`grant usage on schema ${name} to ${usedBy.join(', ')}`)
  }
}
