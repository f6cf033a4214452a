import type { Answer, Question } from './control-socket.ts'
import { inWords } from '../start-problem.ts'
import type { Supervisor } from './supervisor.ts'

/** Answers `npm run service` and `npm run token` for a running platform. */
export async function answerTo(
  { command, service = '' }: Question,
  { supervisor, identity }: { supervisor: Supervisor; identity: string },
): Promise<Answer> {
  try {
    if (command === 'identity') return { ok: true, lines: [identity] }
    if (command === 'stop') await supervisor.hold(service)
    if (command === 'start') await supervisor.release(service)
    const states = [...supervisor.states()].filter(([name]) => service === '' || name === service)
    return { ok: true, lines: states.map(([name, state]) => `${name.padEnd(12)} ${state}`) }
  } catch (error) {
    return { ok: false, lines: inWords(error).split('\n') }
  }
}
