import { fork } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { openLog } from './log-file.ts'
import { type ProgramUnitOptions, programUnit } from './program-unit.ts'

const SERVICE = fileURLToPath(import.meta.resolve('../../test/programs/service.mjs'))
const HOLDER = fileURLToPath(import.meta.resolve('../../test/programs/holder.ts'))
const never = new AbortController().signal
let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'program-unit-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const unitOf = (environment: Record<string, string> = {}, options: Partial<ProgramUnitOptions> = {}) =>
  programUnit({
    program: { name: 'service', script: SERVICE, environment },
    log: openLog(folder, 'service'),
    restartAfter: 50,
    ...options,
  })

test('a program is ready when it says so, its words are in the log, and it stops when told', async () => {
  const onExit = vi.fn<(how: string) => void>()
  const running = await unitOf().start(onExit, never)
  await vi.waitFor(() => expect(readFileSync(join(folder, 'service.log'), 'utf8')).toBe('a first line\n'))
  await running.stop()
  expect(onExit).not.toHaveBeenCalled()
})

test('a program that ends by itself says how', async () => {
  const onExit = vi.fn<(how: string) => void>()
  await unitOf({ CRASH_AFTER: '20' }).start(onExit, never)
  await vi.waitFor(() => expect(onExit).toHaveBeenCalledExactlyOnceWith('it ended with code 3'))
})

test('a program that does not come up is quoted, with where to read on', async () => {
  await expect(unitOf({ FAIL: 'yes' }).start(vi.fn(), never)).rejects.toMatchObject({
    message: [
      'service did not start: it ended with code 7.',
      '  What it said last:',
      '    a first line',
      '    there is no configuration',
    ].join('\n'),
    remedy: `All it said is in ${join(folder, 'service.log')}.`,
  })
})

test('a program that never says it is ready is ended', async () => {
  await expect(unitOf({ SILENT: 'yes' }, { readyWithin: 300 }).start(vi.fn(), never)).rejects.toThrow(
    'service did not start: it was not ready within 0.3 s.',
  )
})

test('a program that does not stop is killed', async () => {
  const running = await unitOf({ IGNORE_STOP: 'yes' }, { stopWithin: 100 }).start(vi.fn(), never)
  await running.stop()
})

test('a program that is paused stops when told', async () => {
  const running = await unitOf({}, { stopWithin: 60_000 }).start(vi.fn(), never)
  running.pause?.()
  await running.stop()
})

test('a program that is coming up can be called off', async () => {
  const interrupt = new AbortController()
  const starting = unitOf({ SILENT: 'yes' }).start(vi.fn(), interrupt.signal)
  interrupt.abort()
  await expect(starting).rejects.toThrow('it was stopped')
})

test('kill -9 of whoever holds the programs leaves none of them behind', async () => {
  const holder = fork(HOLDER, [folder], { silent: true })
  await once(holder, 'message')
  const children = ['one', 'deaf'].map((name) => Number(readFileSync(join(folder, `${name}.pid`), 'utf8')))
  expect(children.filter(isAlive)).toHaveLength(2)
  holder.kill('SIGKILL')
  await vi.waitFor(() => expect(children.filter(isAlive)).toEqual([]), { timeout: 9000 })
}, 15_000)

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}
