import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { afterEach, expect, inject, test } from 'vitest'
import { askAs } from '../src/ask.ts'
import { service } from '../src/service.ts'
import { until } from '../src/until.ts'

const KIM = '019a0000-0000-7000-8000-000000000003'
const FILE = `query ($client: ID!) {
  client(id: $client) {
    name
    vulnerability { class }
    municipality { code name }
    indication { hours estimate { totalCents } comparableFamilies { n } }
  }
}`

const BRANCH = {
  costs: ['client', 'indication', 'estimate'],
  cohorts: ['client', 'indication', 'comparableFamilies'],
  eligibility: ['client', 'vulnerability'],
} as const

afterEach(async () => {
  for (const name of ['indications', 'eligibility', 'costs', 'cohorts']) await service('start', name)
  await until(isWell, 20_000)
})

test.each(Object.keys(BRANCH) as (keyof typeof BRANCH)[])(
  'without %s the rest is there and the missing part is named; back again it heals',
  async (name) => {
    await service('stop', name)
    const { status, body } = await askAs('noor', FILE, { client: KIM })
    expect(status).toBe(200)
    expect(body.data.client).toMatchObject({ name: 'Kim Habets', indication: { hours: 45 } })
    const missing = body.errors?.filter(({ extensions }) => extensions?.['code'] === 'SERVICE_UNAVAILABLE') ?? []
    expect(missing.length).toBeGreaterThan(0)
    expect(new Set(missing.map(({ extensions }) => extensions?.['service']))).toEqual(new Set([name]))
    expect(missing.map(({ path }) => path)).toContainEqual(BRANCH[name])
    await service('start', name)
    await until(isWell, 20_000)
  },
)

test('without indications nobody is found, and the answer says which service is missing', async () => {
  await service('stop', 'indications')
  const { body } = await askAs('noor', FILE, { client: KIM })
  expect(body.data?.client ?? null).toBeNull()
  expect(body.errors?.map(({ extensions }) => extensions?.['service'])).toEqual(['indications'])
})

/** The processes of the services, without PostgreSQL. */
function services(): string[] {
  return execFileSync('ps', ['-o', 'pid=,args=', '--ppid', String(inject('platform').pid)])
    .toString()
    .split('\n')
    .filter((line) => line.includes('src/main.ts'))
}

const isWell = async () => (await askAs('noor', FILE, { client: KIM })).body.errors === undefined

test('without the database the message is clear and gives nothing away; back again the same services answer', async () => {
  const before = services()
  expect(before).toHaveLength(7)
  await service('stop', 'postgres')
  const { status, body } = await askAs('noor', FILE, { client: KIM })
  expect(status).toBe(200)
  expect(body.errors?.[0]).toMatchObject({ path: ['client'], extensions: { code: 'DATABASE_UNAVAILABLE' } })
  expect(body.errors?.[0]?.message).toContain('does not answer now')
  expect(JSON.stringify(body)).not.toMatch(/127\.0\.0\.1|ECONN|postgres/i)
  await service('start', 'postgres')
  await until(isWell, 20_000)
  expect(services()).toEqual(before)
})

test('a database that is killed comes back by itself, and the same services answer', async () => {
  const before = services()
  const file = execFileSync('find', ['-L', inject('platform').data, '-name', 'postmaster.pid'])
    .toString()
    .trim()
  // Between the old server and the new one there is no such file.
  const postmaster = () => (existsSync(file) ? readFileSync(file, 'utf8').split('\n')[0] : undefined)
  const killed = postmaster()
  process.kill(Number(killed), 'SIGKILL')
  await until(async () => ![undefined, '', killed].includes(postmaster()), 20_000)
  await until(isWell, 20_000)
  expect(services()).toEqual(before)
})
