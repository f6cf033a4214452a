import pg from 'pg'
import { OWNER_ROLE, SERVICE_ROLES } from './layout.ts'
import { scramVerifier } from './scram-verifier.ts'
import { UnusableServer } from './usable-server.ts'

const { escapeIdentifier, escapeLiteral } = pg

/** The owner and one role a service; none of them may do more than sign in and use what it is granted. */
export async function prepareRoles(server: pg.Client, passwordOf: (role: string) => string): Promise<void> {
  for (const role of [OWNER_ROLE, ...SERVICE_ROLES]) await prepareRole(server, role, passwordOf(role))
  await borrowOwner(server)
}

async function prepareRole(server: pg.Client, role: string, password: string): Promise<void> {
  const name = escapeIdentifier(role)
  const login = `login password ${escapeLiteral(scramVerifier(password))}`
  const { rows } = await server.query<{ powerful: boolean }>(
    `select rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication as powerful
     from pg_roles where rolname = $1`,
    [role],
  )
  const found = rows[0]
  if (found === undefined) await server.query(`create role ${name} ${login}`)
  else if (!found.powerful) await refusable(role, server.query(`alter role ${name} ${login}`))
  else
    await refusable(
      role,
      server.query(`alter role ${name} nosuperuser nobypassrls nocreaterole nocreatedb noreplication ${login}`),
    )
}

/** An administrator who is no superuser must be able to act as the owner of what it makes. */
async function borrowOwner(server: pg.Client): Promise<void> {
  const { rows } = await server.query<{ superuser: boolean }>(
    'select rolsuper as superuser from pg_roles where rolname = current_user',
  )
  if (rows[0]?.superuser === true) return
  await refusable(OWNER_ROLE, server.query(`grant ${OWNER_ROLE} to current_user with inherit true, set true`))
}

async function refusable(role: string, query: Promise<unknown>): Promise<void> {
  try {
    await query
  } catch (error) {
    if ((error as { code?: unknown }).code !== '42501') throw error
    throw new UnusableServer(
      `The role "${role}" exists on the database server already and may not be changed by this sign-in.`,
      `Sign in as a superuser, or let an administrator drop the role "${role}".`,
    )
  }
}
