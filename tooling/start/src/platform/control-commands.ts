import type { Answer, Question } from './control-socket.ts'
import { inWords } from '../start-problem.ts'
import type { Supervisor } from './supervisor.ts'

interface Running {
  readonly supervisor: Supervisor
  readonly identity: string
  /** Address of the database server, as its superuser. */
  readonly server: string
  readonly data: string
}

/** Answers `npm run service`, `npm run token` and `npm run import` for a running platform. */
export async function answerTo(
  { command, service = '' }: Question,
  { supervisor, identity, server, data }: Running,
): Promise<Answer> {
  try {
    if (command === 'identity') return { ok: true, lines: [identity] }
    if (command === 'server') return { ok: true, lines: [server, data] }
    if (command === 'stop') await supervisor.hold(service)
    if (command === 'pause') await supervisor.pause(service)
    if (command === 'start') await supervisor.release(service)
    const states = [...supervisor.states()].filter(([name]) => service === '' || name === service)
    return { ok: true, lines: states.map(([name, state]) => `${name.padEnd(12)} ${state}`) }
  } catch (error) {
    return { ok: false, lines: inWords(error).split('\n') }
  }
}
