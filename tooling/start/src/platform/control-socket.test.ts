import { mkdtempSync, rmSync } from 'node:fs'
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Answer, ask, openControlSocket, socketPath } from './control-socket.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'control-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const echo = (question: Readonly<Record<string, string>>): Promise<Answer> =>
  Promise.resolve({ ok: true, lines: [JSON.stringify(question)] })

test('a question is answered; a second start on the same folder is told so', async () => {
  const path = socketPath(folder)
  const socket = await openControlSocket(path, echo)
  expect(await ask(path, { command: 'status' })).toEqual({ ok: true, lines: ['{"command":"status"}'] })
  await expect(openControlSocket(path, echo)).rejects.toThrow('The platform runs already with this data folder.')
  socket.close()
})

test('nobody there is no answer', async () => {
  expect(await ask(socketPath(folder), { command: 'status' })).toBeUndefined()
})

test('the socket of a start that was killed is taken over', async () => {
  const path = socketPath(folder)
  const script = `require('node:net').createServer().listen(${JSON.stringify(path)}, () => process.send('up'))`
  const killed = fork('-e', [script], { execArgv: [], stdio: ['ignore', 'ignore', 'ignore', 'ipc'] })
  await once(killed, 'message')
  killed.kill('SIGKILL')
  await once(killed, 'exit')
  const socket = await openControlSocket(path, echo)
  expect(await ask(path, { command: 'status' })).toMatchObject({ ok: true })
  socket.close()
})

test('a folder with a long name has its socket elsewhere, the same for everybody', () => {
  const long = join('/', 'a'.repeat(120))
  expect(Buffer.byteLength(socketPath(long))).toBeLessThanOrEqual(100)
  expect(socketPath(long)).toBe(socketPath(long))
  expect(socketPath(long)).not.toBe(socketPath(`${long}b`))
})
