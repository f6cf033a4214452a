import { execFileSync } from 'node:child_process'
import { expect, inject, onTestFinished, test } from 'vitest'
import { type Outcome, act } from '../src/act.ts'
import { askAs } from '../src/ask.ts'
import { aFamilyInCare, consentToHandover, made } from '../src/family.ts'
import { foundInLogs } from '../src/found-in-logs.ts'
import { until } from '../src/until.ts'

const FAMILIES = 16

/** The process of a service of this run. */
function processOf(service: string): number | undefined {
  const line = execFileSync('ps', ['-o', 'pid=,args=', '--ppid', String(inject('platform').pid)])
    .toString()
    .split('\n')
    .find((one) => one.includes(`apps/${service}/src/main.ts`))
  return line === undefined ? undefined : Number(line.trim().split(' ')[0])
}

async function family() {
  const { clientId, childIds } = await aFamilyInCare()
  await consentToHandover(clientId)
  return { clientId, childId: childIds[0] ?? '' }
}

interface Stored {
  readonly handovers: readonly { readonly id: string; readonly version: number }[]
  readonly referrals: readonly { readonly state: string; readonly history: readonly { readonly to: string }[] }[]
}

const FILE = 'query ($id: ID!) { client(id: $id) { handovers { id version } referrals { state history { to } } } }'
async function stored(clientId: string): Promise<Stored> {
  const { body } = await askAs('pieter', FILE, { id: clientId })
  expect(body.errors).toBeUndefined()
  return (body.data as { client: Stored }).client
}
const knownToJoke = async (id: string) =>
  (await askAs('joke', 'query ($id: ID!) { client(id: $id) { id } }', { id })).body.errors === undefined

async function untilBack(killed: number): Promise<void> {
  await until(async () => {
    const now = processOf('indications')
    return (
      now !== undefined && now !== killed && (await askAs('pieter', '{ viewer { name } }')).body.errors === undefined
    )
  }, 30_000)
}

test('a service that is killed while handovers are sent leaves each of them whole or not there', async () => {
  const families: { readonly clientId: string; readonly childId: string }[] = []
  while (families.length < FAMILIES) families.push(await family())
  const killed = processOf('indications')
  if (killed === undefined) throw new Error('The service does not run.')

  const answers: Outcome[] = []
  let first = () => {}
  const firstAnswer = new Promise<void>((resolve) => (first = resolve))
  const burst = families.flatMap(({ childId }) =>
    [1, 2].map(async () => {
      answers.push(await act('pieter', 'sendHandover', { childId }))
      first()
    }),
  )
  await firstAnswer
  process.kill(killed, 'SIGKILL')
  // Whatever goes wrong from here, the tests after this one find the service as they need it.
  onTestFinished(() => untilBack(killed), 60_000)
  await Promise.all(burst)
  const unanswered = answers.filter(({ __typename }) => __typename === 'Error')
  const cutOff = unanswered.filter(({ code }) => code === 'SERVICE_UNAVAILABLE')
  expect(cutOff.length, 'killed too late to have been in the middle').toBeGreaterThan(0)
  // With so many at once one may wait in vain for a connection, before the service is killed.
  for (const { code } of unanswered) expect(code).toMatch(/^(SERVICE|DATABASE)_UNAVAILABLE$/)
  await untilBack(killed)

  const ends = ({ referrals }: Stored) =>
    referrals.flatMap(({ history }) => history).filter(({ to }) => to === 'HANDED_OVER')
  for (const { clientId } of families) {
    const after = await stored(clientId)
    const sent = after.handovers.length
    expect(sent).toBeLessThanOrEqual(1)
    expect(after.referrals.map(({ state }) => state)).toEqual([sent === 1 ? 'HANDED_OVER' : 'IN_CARE'])
    expect(ends(after)).toHaveLength(sent)
    expect(await knownToJoke(clientId)).toBe(sent === 1)
  }

  // Whoever was told that it is not known does it again, and nothing is doubled.
  for (const { clientId, childId } of families) {
    const [before] = (await stored(clientId)).handovers
    const again = await act('pieter', 'sendHandover', { childId })
    expect(again.__typename).toBe('Handover')
    if (before !== undefined) expect(again.id).toBe(before.id)
    const after = await stored(clientId)
    expect(after.handovers).toEqual([{ id: again.id, version: 1 }])
    expect(ends(after)).toHaveLength(1)
  }
  const told = answers.filter(({ __typename }) => __typename === 'Handover').map(({ id }) => id)
  const there = (await Promise.all(families.map(({ clientId }) => stored(clientId)))).flatMap(
    ({ handovers }) => handovers,
  )
  expect(there.map(({ id }) => id)).toEqual(expect.arrayContaining(told))
}, 180_000)

test('no log of the platform has a name or a BSN of them', () => {
  expect(foundInLogs(made)).toEqual([])
})
