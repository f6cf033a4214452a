import { createHash } from 'node:crypto'
import { rmSync } from 'node:fs'
import { type Server, type Socket, connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { StartProblem } from '../start-problem.ts'

/** What a running start answers to; `tell` is printed. */
export type Answer = { readonly ok: boolean; readonly lines: readonly string[] }
export type Question = Readonly<Record<string, string>>

export interface ControlSocket {
  close(): void
}

/** The kernel takes some 100 bytes for the path of a socket. */
const LONGEST = 100

/** Where the start of a data folder listens; the same for everybody who names that folder. */
export function socketPath(data: string): string {
  const inside = join(data, 'start.sock')
  if (Buffer.byteLength(inside) <= LONGEST) return inside
  return join(tmpdir(), `kraamketen-${createHash('sha256').update(data).digest('hex').slice(0, 16)}.sock`)
}

/**
 * Listens for commands. The socket is also the lock on the data folder: it goes when the process goes, however it
 * ends, and only its file must be cleared away then.
 *
 * @throws StartProblem when another start holds it
 */
export async function openControlSocket(
  path: string,
  answer: (question: Question) => Promise<Answer>,
): Promise<ControlSocket> {
  const server = createServer((socket) => void serve(socket, answer))
  if (!(await listens(server, path))) {
    if ((await ask(path, { command: 'status' })) !== undefined) throw alreadyRunning()
    rmSync(path, { force: true })
    if (!(await listens(server, path))) throw alreadyRunning()
  }
  server.on('error', () => {})
  return { close: () => server.close() }
}

/** The answer of the start that listens there; undefined when none does. */
export function ask(path: string, question: Question): Promise<Answer | undefined> {
  return new Promise((resolve) => {
    const socket = connect(path, () => socket.write(`${JSON.stringify(question)}\n`))
    socket.once('error', () => resolve(undefined))
    socket.once('close', () => resolve(undefined))
    createInterface({ input: socket })
      .on('line', (line) => {
        resolve(JSON.parse(line) as Answer)
        socket.destroy()
      })
      .on('error', () => {})
  })
}

async function serve(socket: Socket, answer: (question: Question) => Promise<Answer>): Promise<void> {
  socket.on('error', () => {})
  for await (const line of createInterface({ input: socket })) {
    const reply = await answer(JSON.parse(line) as Question)
    if (socket.writable) socket.write(`${JSON.stringify(reply)}\n`)
  }
}

function listens(server: Server, path: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const fail = (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(false)
      else reject(error)
    }
    server.once('error', fail)
    server.listen({ path, readableAll: false, writableAll: false }, () => {
      server.off('error', fail)
      resolve(true)
    })
  })
}

function alreadyRunning(): StartProblem {
  return new StartProblem(
    'The platform runs already with this data folder.',
    'Use that one, stop it (Ctrl-C where it was started), or choose another folder and ports (npm start -- --help).',
  )
}
