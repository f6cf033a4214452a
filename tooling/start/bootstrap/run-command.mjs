import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { constants } from 'node:os'
import { delimiter, join } from 'node:path'
import { BIN, NODE, ROOT } from './folders.mjs'

const SIGNALS = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])

/**
 * Runs `src/<command>.ts` on the Node that was brought and ends as it ends. The channel between the two tells the
 * command when this process is gone.
 *
 * @param {string} command
 * @param {readonly string[]} options
 */
export function runCommand(command, options) {
  const script = join(ROOT, 'tooling', 'start', 'src', `${command}.ts`)
  const child = spawn(NODE, [script, ...options], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, PATH: `${BIN}${delimiter}${process.env['PATH'] ?? ''}` },
  })
  for (const signal of SIGNALS) process.on(signal, () => child.kill(signal))
  const watching = watchNpm(() => child.kill('SIGTERM'))
  return new Promise((resolve) => {
    child.once('error', (error) => {
      console.error(`Node 24 cannot be run (${error.message}). Remove node_modules and run the same command again.`)
      resolve(1)
    })
    child.once('exit', (code, signal) => resolve(code ?? 128 + (signal === null ? 0 : constants.signals[signal])))
  }).then((code) => {
    clearInterval(watching)
    process.exitCode = Number(code)
    // The listeners for signals would keep this process alive.
    process.exit()
  })
}

/**
 * A killed npm tells nobody. It is our parent, or the parent of the shell that is: one of the two gets another parent.
 *
 * @param {() => void} gone
 */
function watchNpm(gone) {
  const before = ancestry()
  return setInterval(() => {
    if (process.env['npm_lifecycle_event'] !== undefined && ancestry() !== before) gone()
  }, 1000)
}

function ancestry() {
  try {
    const stat = readFileSync(`/proc/${process.ppid}/stat`, 'utf8')
    // The name of the program, in brackets, may hold spaces; the state and then the parent follow it.
    return `${process.ppid} ${stat.slice(stat.lastIndexOf(')')).split(' ')[2]}`
  } catch {
    return String(process.ppid)
  }
}
