import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { DATABASES, DATABASE_KEYS, OWNER_ROLE, SERVICE_ROLES, rolesOf } from './layout.ts'
import { databaseUrl, prepareServer, roleUrl } from './prepare-server.ts'
import { startThrowAwayServer, type TestServer } from './testing-server.ts'
import { withClient } from './with-client.ts'

const passwordOf = (role: string) => `secret of ${role}`

// Makes the platform's own databases, which the server of the run must not get: a server of this file alone.
let server: TestServer

describe('a prepared server', () => {
  beforeAll(async () => {
    server = await startThrowAwayServer()
    const prepare = () => prepareServer({ superuserUrl: server.superuserUrl, passwordOf, exclusive: true })
    await Promise.all([prepare(), prepare()])
  })
  afterAll(() => server.stop())

  const query = (database: string, sql: string) =>
    withClient(
      databaseUrl(server.superuserUrl, database),
      async (client) => (await client.query(sql)).rows as unknown[],
    )
  const signIn = (role: string, database: string) =>
    withClient(roleUrl(server.superuserUrl, database, role, passwordOf(role)), async () => 'signed in')

  const everyPair = SERVICE_ROLES.flatMap((role) =>
    DATABASE_KEYS.map((key) => ({ role, name: DATABASES[key].name, allowed: rolesOf(key).includes(role) })),
  )
  test.each(everyPair)('$role signs in to $name: $allowed', async ({ role, name, allowed }) => {
    if (allowed) await expect(signIn(role, name)).resolves.toBe('signed in')
    else await expect(signIn(role, name)).rejects.toMatchObject({ code: '42501' })
  })

  test('care and research share no service role', () => {
    expect(rolesOf('care')).toEqual(['indications', 'eligibility'])
    expect(rolesOf('research')).toEqual(['costs', 'cohorts'])
  })

  test.each([...SERVICE_ROLES])('%s signs in to no maintenance database', async (role) => {
    await expect(signIn(role, 'postgres')).rejects.toMatchObject({ code: '42501' })
    await expect(signIn(role, 'template1')).rejects.toMatchObject({ code: '42501' })
  })

  test('no role of ours has a power of its own or borrows one', async () => {
    const roles = [OWNER_ROLE, ...SERVICE_ROLES].map((role) => `'${role}'`).join(', ')
    expect(
      await query(
        'postgres',
        `select rolname from pg_roles where rolname in (${roles})
         and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication)`,
      ),
    ).toEqual([])
    expect(await query('postgres', `select from pg_auth_members where member::regrole::text in (${roles})`)).toEqual([])
  })

  const ownDatabase = DATABASE_KEYS.flatMap((key) =>
    rolesOf(key).map((role) => ({ role, key, name: DATABASES[key].name })),
  )
  test.each(ownDatabase)('$role may make nothing in $name', async ({ role, key, name }) => {
    await withClient(roleUrl(server.superuserUrl, name, role, passwordOf(role)), async (client) => {
      for (const schema of ['public', ...DATABASES[key].schemas.map((found) => found.name)]) {
        await expect(client.query(`create table ${schema}.mine (id int)`), schema).rejects.toMatchObject({
          code: '42501',
        })
      }
      await expect(client.query('create temporary table mine (id int)')).rejects.toMatchObject({ code: '42501' })
      await expect(client.query('create schema mine')).rejects.toMatchObject({ code: '42501' })
      await expect(client.query('create extension dblink')).rejects.toThrow()
    })
  })

  test.each(ownDatabase)('$role enters its schemas and no others of $name', async ({ role, key, name }) => {
    const rows = await query(
      name,
      `select nspname from pg_namespace where nspname !~ '^(pg_|information_schema)'
       and has_schema_privilege('${role}', oid, 'usage') order by nspname`,
    )
    const expected = DATABASES[key].schemas
      .filter((schema) => schema.usedBy.includes(role))
      .map((schema) => schema.name)
    expect(rows).toEqual(expected.sort().map((nspname) => ({ nspname })))
  })

  test.each(DATABASE_KEYS.map((key) => DATABASES[key].name))(
    '%s has no extension that reaches another database',
    async (name) => {
      expect(
        await query(name, `select extname from pg_extension where extname in ('dblink', 'postgres_fdw', 'file_fdw')`),
      ).toEqual([])
      expect(await query(name, 'select srvname from pg_foreign_server')).toEqual([])
    },
  )

  test('names sort the Dutch way: É by E', async () => {
    const rows = await query(
      'kraamketen_care',
      `select name from (values ('Zoë'), ('Éva'), ('Eva'), ('anna')) as t (name) order by name`,
    )
    expect(rows).toEqual(['anna', 'Eva', 'Éva', 'Zoë'].map((name) => ({ name })))
  })

  test('preparing again repairs a role that was given too much and a password that changed', async () => {
    await query('postgres', `alter role costs superuser bypassrls password 'another'`)
    await query('postgres', `grant connect on database kraamketen_care to costs`)
    await prepareServer({ superuserUrl: server.superuserUrl, passwordOf, exclusive: true })
    await expect(signIn('costs', 'kraamketen_research')).resolves.toBe('signed in')
    await expect(signIn('costs', 'kraamketen_care')).rejects.toMatchObject({ code: '42501' })
  })

  test('a role that may not make databases is told which right it lacks', async () => {
    await query('postgres', `create role poor login password 'poor'; grant connect on database postgres to poor`)
    const url = roleUrl(server.superuserUrl, 'postgres', 'poor', 'poor')
    await expect(prepareServer({ superuserUrl: url, passwordOf })).rejects.toMatchObject({
      message: 'The role "poor" of the database server lacks CREATEDB and CREATEROLE.',
      remedy: 'Let an administrator run: alter role "poor" createdb createrole',
    })
  })
})

describe('a server prepared by an administrator who is no superuser', () => {
  let ordinary: TestServer
  beforeAll(async () => {
    ordinary = await startThrowAwayServer()
    await withClient(ordinary.superuserUrl, (client) =>
      client.query(`create role admin login createdb createrole password 'admin'`),
    )
  })
  afterAll(() => ordinary.stop())

  test('works, twice', async () => {
    const superuserUrl = roleUrl(ordinary.superuserUrl, 'postgres', 'admin', 'admin')
    await prepareServer({ superuserUrl, passwordOf })
    await prepareServer({ superuserUrl, passwordOf })
    await withClient(roleUrl(superuserUrl, 'kraamketen_care', OWNER_ROLE, passwordOf(OWNER_ROLE)), async (owner) => {
      await owner.query('create table indications.referral (id int)')
    })
    const client = new pg.Client(roleUrl(superuserUrl, 'kraamketen_care', 'costs', passwordOf('costs')))
    await expect(client.connect()).rejects.toMatchObject({ code: '42501' })
  })
})
