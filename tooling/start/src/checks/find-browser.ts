import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ROOT, dependencyFile } from '../root.ts'
import { runQuietly } from '../run-quietly.ts'
import { StartProblem } from '../start-problem.ts'

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]
const BROUGHT = join(ROOT, 'node_modules/.cache/kraamketen-browser')

/** The browser of the machine, else the one that the packages bring. @throws StartProblem when none runs */
export async function findBrowser(): Promise<string> {
  const named = process.env['CHROMIUM_PATH']
  if (named !== undefined && named !== '') {
    if (runs(named)) return named
    throw new StartProblem(
      `CHROMIUM_PATH names ${named}, which does not run.`,
      'Let it name a Chromium or Chrome, or leave it out.',
    )
  }
  const found = INSTALLED.find((path) => existsSync(path) && runs(path))
  if (found !== undefined) return found
  const brought = join(BROUGHT, 'chromium.sh')
  if (!existsSync(brought)) await unpack()
  if (runs(brought)) return brought
  throw new StartProblem(
    'There is no browser that runs here.',
    'Install Chromium or Chrome, or name one in CHROMIUM_PATH.',
  )
}

function runs(path: string): boolean {
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0
}

/** Beside its final place first, so that half a browser is never found. */
async function unpack(): Promise<void> {
  const half = `${BROUGHT}.${process.pid}`
  mkdirSync(half, { recursive: true })
  try {
    await runQuietly({
      script: fileURLToPath(import.meta.resolve('./unpack-browser.ts')),
      args: [dependencyFile('tooling/end-to-end', '@sparticuz/chromium', 'build/index.js')],
      // The name of a place where it also unpacks the libraries that a bare machine lacks.
      environment: { TMPDIR: half, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' },
      doing: 'Unpacking the browser',
    })
    writeFileSync(join(half, 'fonts.conf'), FONTS)
    writeFileSync(join(half, 'chromium.sh'), LAUNCHER)
    chmodSync(join(half, 'chromium.sh'), 0o755)
    rmSync(BROUGHT, { recursive: true, force: true })
    renameSync(half, BROUGHT)
  } finally {
    rmSync(half, { recursive: true, force: true })
  }
}

/** With its own libraries first, and its own fonts beside those of the machine. */
const LAUNCHER = `#!/bin/sh
here=$(dirname "$0")
export FONTCONFIG_FILE="$here/fonts.conf"
LD_LIBRARY_PATH="$here/al2023/lib\${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}" exec "$here/chromium" "$@"
`

const FONTS = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${BROUGHT}/fonts</dir>
</fontconfig>
`
