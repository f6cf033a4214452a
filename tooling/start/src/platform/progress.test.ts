import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createProgress } from './progress.ts'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'setTimeout', 'performance'] })
})
afterEach(() => {
  vi.useRealTimers()
})

const aStep =
  (milliseconds: number, detail = '') =>
  async (report: (detail: string) => void) => {
    report(detail)
    await new Promise((resolve) => setTimeout(resolve, milliseconds))
  }

async function written(isTTY: boolean, milliseconds: number, detail?: string): Promise<string> {
  let text = ''
  const progress = createProgress({ isTTY, write: (more: string) => (text += more) })
  const step = progress.step('Loading', aStep(milliseconds, detail))
  await vi.advanceTimersByTimeAsync(milliseconds)
  await step
  return text
}

test.each([true, false])('a step within a second says nothing (terminal: %s)', async (isTTY) => {
  expect(await written(isTTY, 999)).toBe('')
})

test('elsewhere than in a terminal: a line after a second, every five, and at the end', async () => {
  expect(await written(false, 7000, '3 of 8')).toBe('Loading … 3 of 8\nLoading … 3 of 8\nLoading: 7.0 s\n')
})

test('in a terminal one line is rewritten, and only what it took stays', async () => {
  expect(await written(true, 3000, '3 of 8')).toBe('\r\u001B[2KLoading … 3 of 8\r\u001B[2KLoading: 3.0 s\n')
})

test('a line in between does not mix with the one that is rewritten', async () => {
  let text = ''
  const progress = createProgress({ isTTY: true, write: (more: string) => (text += more) })
  const step = progress.step('Loading', aStep(1300))
  await vi.advanceTimersByTimeAsync(1100)
  progress.line('costs is back.')
  await vi.advanceTimersByTimeAsync(1000)
  await step
  expect(text).toContain('\r\u001B[2Kcosts is back.\n')
})

test('a step that fails leaves a clean line and its error', async () => {
  let text = ''
  const progress = createProgress({ isTTY: true, write: (more: string) => (text += more) })
  const step = progress.step('Loading', async () => {
    await aStep(1500)(() => {})
    throw new Error('no room')
  })
  const failure = expect(step).rejects.toThrow('no room')
  await vi.advanceTimersByTimeAsync(1500)
  await failure
  expect(text.endsWith('\r\u001B[2K')).toBe(true)
})
