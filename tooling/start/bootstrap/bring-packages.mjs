import { spawn } from 'node:child_process'
import { copyFileSync, linkSync, mkdirSync, readFileSync, realpathSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { BIN, PNPM, ROOT } from './folders.mjs'
import { isUpToDate, noteInstalled } from './installed.mjs'
import { createProgressLine, progressOf } from './progress-line.mjs'
import { whyFailed } from './why-failed.mjs'

const SIGNALS = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])

/**
 * Brings the pinned pnpm, and with it Node 24 and every package; does nothing when they are there.
 *
 * @returns {Promise<boolean>} false after the reason was printed
 */
export async function bringPackages() {
  if (isUpToDate()) return true
  const started = Date.now()
  try {
    const pnpm = await fetchPnpm()
    await install(pnpm)
    keepPnpm(pnpm)
    noteInstalled()
  } catch (error) {
    explain(error)
    return false
  }
  console.error(`Packages installed in ${Math.round((Date.now() - started) / 1000)} s.`)
  return true
}

/** @returns {Promise<string>} path of the program */
async function fetchPnpm() {
  const { packageManager } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
  const call = ['--yes', `--package=${packageManager}`, '--call', 'command -v pnpm']
  return realpathSync((await runQuietly('npx', call, `Fetching ${packageManager}`)).trim())
}

/** @param {string} pnpm */
async function install(pnpm) {
  // `pm-on-fail`: this is the pinned pnpm; it need not look itself up. `confirm-modules-purge`: nobody is there to ask.
  const call = [
    'install',
    '--frozen-lockfile',
    '--reporter=append-only',
    '--pm-on-fail=ignore',
    '--config.confirm-modules-purge=false',
  ]
  await runQuietly(pnpm, call, 'Installing packages')
}

/** @param {string} pnpm */
function keepPnpm(pnpm) {
  mkdirSync(BIN, { recursive: true })
  rmSync(PNPM, { force: true })
  try {
    linkSync(pnpm, PNPM)
  } catch {
    // Another file system.
    copyFileSync(pnpm, PNPM)
  }
}

/**
 * Shows only how far a tool is, and keeps what it says for when it fails.
 *
 * @param {string} program
 * @param {readonly string[]} call
 * @param {string} doing
 * @returns {Promise<string>} its standard output
 */
function runQuietly(program, call, doing) {
  const progress = createProgressLine(process.stderr)
  const started = Date.now()
  let detail = ''
  const show = () =>
    progress.show(`${doing} … ${detail}${detail && ', '}${Math.round((Date.now() - started) / 1000)} s`)
  show()
  const ticking = setInterval(show, 1000)
  return new Promise((resolve, reject) => {
    const child = spawn(program, call, {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        ...QUIET_AND_BRIEF,
      },
    })
    let said = ''
    let output = ''
    /** @param {string} text */
    const listen = (text) => {
      said += text
      for (const line of text.split('\n')) detail = progressOf(line) ?? detail
    }
    child.stdout.setEncoding('utf8').on('data', (text) => {
      output += text
      listen(text)
    })
    child.stderr.setEncoding('utf8').on('data', listen)
    const interrupt = () => {
      child.kill()
      progress.clear()
      process.exit(130)
    }
    for (const signal of SIGNALS) process.once(signal, interrupt)
    child.once('close', () => SIGNALS.forEach((signal) => process.off(signal, interrupt)))
    child.once('error', (error) => reject(new FailedTool(program, error.message)))
    child.once('close', (code) => (code === 0 ? resolve(output) : reject(new FailedTool(program, said))))
  }).finally(() => {
    clearInterval(ticking)
    progress.clear()
  })
}

/** Nothing about itself; and when the network is gone, the answer within seconds instead of minutes. */
const QUIET_AND_BRIEF = {
  npm_config_update_notifier: 'false',
  npm_config_fund: 'false',
  npm_config_fetch_retries: '2',
  npm_config_fetch_retry_mintimeout: '1000',
  npm_config_fetch_retry_maxtimeout: '5000',
  pnpm_config_fetch_retries: '2',
  pnpm_config_fetch_retry_mintimeout: '1000',
  pnpm_config_fetch_retry_maxtimeout: '5000',
}

class FailedTool extends Error {
  /**
   * @param {string} program
   * @param {string} said
   */
  constructor(program, said) {
    super(`${program} failed`)
    this.said = said
  }
}

const NOISE = /^\s*$|^Progress:|^\[WARN\]|^npm warn|^npm notice|^Scope:|^[+✓]/

/** @param {unknown} error */
function explain(error) {
  const said = error instanceof FailedTool ? error.said : String(error)
  const reason = whyFailed(said)
  const lines = said.split('\n').filter((line) => !NOISE.test(line))
  console.error(reason?.advice ?? 'The packages could not be installed. What the installer said:')
  const telling = reason === undefined ? lines.slice(-20) : longest(lines.filter((line) => reason.sign.test(line)))
  for (const line of telling) console.error(`  ${line.trim()}`)
}

/**
 * The line that says most, such as the path that cannot be written.
 *
 * @param {readonly string[]} lines
 */
function longest(lines) {
  return [...lines].sort((one, other) => other.length - one.length).slice(0, 1)
}
