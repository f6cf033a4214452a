import { resolve } from 'node:path'
import { ROOT } from '../root.ts'
import { type Answer, type Question, ask, socketPath } from './control-socket.ts'

/** What the start that runs with this data folder answers; undefined when none does. */
export function askRunningStart(folder: string | undefined, question: Question): Promise<Answer | undefined> {
  const data = folder === undefined ? resolve(ROOT, '.data') : resolve(process.env['INIT_CWD'] ?? process.cwd(), folder)
  return ask(socketPath(data), question)
}
