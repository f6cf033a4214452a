import { createServer } from 'node:net'
import { setTimeout as delay } from 'node:timers/promises'
import { type Ports, portOption } from './options.ts'
import { StartProblem } from '../start-problem.ts'

/**
 * Waits until none of the ports is taken: what an earlier start left behind needs a moment to end.
 *
 * @param patience milliseconds; 0 when nothing can have been left behind
 * @throws StartProblem that names each taken port and the option that changes it
 */
export async function waitForPorts(ports: Partial<Ports>, patience: number): Promise<void> {
  const until = Date.now() + patience
  for (;;) {
    const taken = await takenOf(ports)
    if (taken.length === 0) return
    if (Date.now() >= until) throw problemOf(taken)
    await delay(200)
  }
}

type Taken = readonly [keyof Ports, number]

async function takenOf(ports: Partial<Ports>): Promise<Taken[]> {
  const all = Object.entries(ports) as [keyof Ports, number][]
  const free = await Promise.all(all.map(([, port]) => isFree(port)))
  return all.filter((_, index) => free[index] === false)
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(false))
    probe.listen({ port, host: '127.0.0.1', exclusive: true }, () => probe.close(() => resolve(true)))
  })
}

function problemOf(taken: readonly Taken[]): StartProblem {
  const names = taken.map(([name, port]) => `${port} (${name})`).join(', ')
  const options = [...new Set(taken.map(([name]) => portOption(name)))].join(', ')
  return new StartProblem(
    taken.length === 1 ? `Port ${names} is taken by another program.` : `Ports ${names} are taken by other programs.`,
    `Stop ${taken.length === 1 ? 'it' : 'them'}, or choose with ${options}: npm start -- ${options.split(', ')[0] ?? ''} PORT`,
  )
}
