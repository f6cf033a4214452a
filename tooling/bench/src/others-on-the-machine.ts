import { cpus } from 'node:os'
import { processorTime } from './processor-time.ts'

/**
 * Watches from now on how much of all cores went to programs other than this one and the given processes.
 * @returns asks for the share so far, 0 to 1; undefined where the system does not tell
 */
export function watchOthers(pids: readonly number[]): () => number | undefined {
  const before = read(pids)
  return () => {
    const after = read(pids)
    if (before.ours === undefined || after.ours === undefined) return undefined
    const busy = after.busy - before.busy - (after.ours - before.ours)
    return Math.max(0, busy / (after.all - before.all))
  }
}

function read(pids: readonly number[]): { all: number; busy: number; ours: number | undefined } {
  const cores = cpus().map(({ times: { user, nice, sys, idle, irq } }) => ({ busy: user + nice + sys + irq, idle }))
  const busy = cores.reduce((sum, core) => sum + core.busy, 0)
  const all = cores.reduce((sum, core) => sum + core.busy + core.idle, 0)
  const times = [process.pid, ...pids].map(processorTime)
  const known = times.filter((time) => time !== undefined)
  return { all, busy, ours: known.length === times.length ? known.reduce((sum, time) => sum + time, 0) : undefined }
}
