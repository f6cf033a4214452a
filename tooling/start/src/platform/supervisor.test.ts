import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createSupervisor } from './supervisor.ts'
import type { Unit } from './unit.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

/** A unit without a process: comes up at once, and ends when the test says so. */
function aUnit(
  name: string,
  journal: string[] = [],
  starts: (attempt: number) => Promise<void> = () => Promise.resolve(),
) {
  let end = (_how: string) => {}
  let attempts = 0
  const unit: Unit = {
    name,
    restartAfter: 5000,
    start: async (onExit) => {
      attempts += 1
      await starts(attempts)
      end = onExit
      journal.push(`${name} up`)
      return {
        stop: async () => {
          await Promise.resolve()
          journal.push(`${name} down`)
        },
        ...(name !== 'postgres' && {
          pause: () => void journal.push(`${name} paused`),
          resume: () => void journal.push(`${name} goes on`),
        }),
      }
    },
  }
  return { unit, end: (how = 'it ended with code 1') => end(how), attempts: () => attempts }
}

test('stages stop in reverse order; what stands side by side stops side by side', async () => {
  const journal: string[] = []
  const supervisor = createSupervisor(() => {})
  await supervisor.start([aUnit('postgres', journal).unit])
  await supervisor.start(
    [aUnit('costs', journal).unit, aUnit('cohorts', journal).unit],
    [aUnit('gateway', journal).unit],
  )
  journal.length = 0
  await Promise.all([supervisor.stop(), supervisor.stop()])
  expect(journal).toEqual(['gateway down', 'costs down', 'cohorts down', 'postgres down'])
  expect([...supervisor.states().values()]).toEqual(['stopped', 'stopped', 'stopped', 'stopped'])
})

test('one that does not come up takes everything down again, and its problem is told', async () => {
  const journal: string[] = []
  const supervisor = createSupervisor(() => {})
  await supervisor.start([aUnit('postgres', journal).unit])
  const broken = aUnit('costs', journal, () => Promise.reject(new Error('no such table')))
  await expect(supervisor.start([broken.unit])).rejects.toThrow('no such table')
  expect(journal).toEqual(['postgres up', 'postgres down'])
  await expect(supervisor.start([aUnit('gateway').unit])).rejects.toThrow('It was stopped.')
})

test('one that ends is named, absent for five seconds, and back', async () => {
  const said: string[] = []
  const supervisor = createSupervisor((line) => said.push(line))
  const costs = aUnit('costs')
  await supervisor.start([costs.unit])
  costs.end('it was ended by SIGKILL')
  expect(supervisor.states().get('costs')).toBe('waiting')
  await vi.advanceTimersByTimeAsync(4999)
  expect(costs.attempts()).toBe(1)
  await vi.advanceTimersByTimeAsync(1)
  expect(supervisor.states().get('costs')).toBe('running')
  expect(said).toEqual(['costs: it was ended by SIGKILL. It is started again in 5 s.', 'costs is back.'])
})

test('five ends within a minute are borne; the sixth is not, until somebody asks', async () => {
  const said: string[] = []
  const supervisor = createSupervisor((line) => said.push(line))
  const costs = aUnit('costs')
  await supervisor.start([costs.unit])
  for (let time = 0; time < 5; time += 1) {
    costs.end()
    await vi.advanceTimersByTimeAsync(5000)
  }
  expect(supervisor.states().get('costs')).toBe('running')
  costs.end()
  expect(supervisor.states().get('costs')).toBe('given up')
  expect(said.at(-1)).toContain('costs ended 6 times within a minute and stays down: it ended with code 1.')
  await vi.advanceTimersByTimeAsync(60_000)
  expect(costs.attempts()).toBe(6)
  await supervisor.release('costs')
  expect(supervisor.states().get('costs')).toBe('running')
})

test('six ends in more than a minute are borne', async () => {
  const supervisor = createSupervisor(() => {})
  const costs = aUnit('costs')
  await supervisor.start([costs.unit])
  for (let time = 0; time < 6; time += 1) {
    costs.end()
    await vi.advanceTimersByTimeAsync(15_000)
  }
  expect(supervisor.states().get('costs')).toBe('running')
})

test('one that does not come back at once is tried again', async () => {
  const supervisor = createSupervisor(() => {})
  const costs = aUnit('costs', [], (attempt) =>
    attempt === 2 ? Promise.reject(new Error('not yet')) : Promise.resolve(),
  )
  await supervisor.start([costs.unit])
  costs.end()
  await vi.advanceTimersByTimeAsync(5000)
  expect(supervisor.states().get('costs')).toBe('waiting')
  await vi.advanceTimersByTimeAsync(5000)
  expect(supervisor.states().get('costs')).toBe('running')
})

test('one that is held stays down until it is released', async () => {
  const journal: string[] = []
  const supervisor = createSupervisor(() => {})
  const costs = aUnit('costs', journal)
  await supervisor.start([costs.unit])
  await supervisor.hold('costs')
  await vi.advanceTimersByTimeAsync(60_000)
  expect(journal).toEqual(['costs up', 'costs down'])
  expect(supervisor.states().get('costs')).toBe('held')
  await supervisor.release('costs')
  expect(journal.at(-1)).toBe('costs up')
})

test('stopping while one waits to be started again leaves it down', async () => {
  const supervisor = createSupervisor(() => {})
  const costs = aUnit('costs')
  await supervisor.start([costs.unit])
  costs.end()
  await supervisor.stop()
  await vi.advanceTimersByTimeAsync(60_000)
  expect(costs.attempts()).toBe(1)
})

test('a service that is not there is answered with those that are', async () => {
  const supervisor = createSupervisor(() => {})
  await supervisor.start([aUnit('costs').unit])
  await expect(supervisor.hold('cost')).rejects.toMatchObject({ remedy: 'There are: costs.' })
})

test('one that is paused is there still, goes on when it is started, and stops with all others', async () => {
  const journal: string[] = []
  const supervisor = createSupervisor(() => {})
  await supervisor.start([aUnit('postgres', journal).unit], [aUnit('costs', journal).unit])
  await supervisor.pause('costs')
  expect(supervisor.states().get('costs')).toBe('paused')
  await expect(supervisor.pause('costs')).rejects.toThrow('costs cannot be paused.')
  await expect(supervisor.pause('postgres')).rejects.toThrow('postgres cannot be paused.')
  await supervisor.release('costs')
  expect(supervisor.states().get('costs')).toBe('running')
  await supervisor.pause('costs')
  await supervisor.stop()
  expect(journal.slice(2)).toEqual(['costs paused', 'costs goes on', 'costs paused', 'costs down', 'postgres down'])
})
