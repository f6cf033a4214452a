import { spawn } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fingerprintFiles } from './fingerprint-files.ts'
import { ROOT } from '../root.ts'
import { StartProblem } from '../start-problem.ts'

const PORTAL = join(ROOT, 'apps/portal')
const NOTE = join(PORTAL, 'node_modules/.kraamketen-build')
/** What the build is made of, relative to the repository. */
const SOURCES = [
  'apps/portal/{src,static}/**/*',
  'apps/portal/{package.json,vite.config.ts,tsconfig.json}',
  'packages/{kraamzorg,database,sealing}/src/**/*.ts',
  'packages/supergraph/*.graphql',
  'docs/questions/*',
  'pnpm-lock.yaml',
]

/** Whether the build that is there was made from the sources that are there. */
export function isPortalBuilt(): boolean {
  return (
    existsSync(NOTE) && existsSync(join(PORTAL, 'build/handler.js')) && readFileSync(NOTE, 'utf8') === fingerprints()
  )
}

/** @throws StartProblem with what vite said last */
export async function buildPortal(signal: AbortSignal): Promise<void> {
  const vite = join(dirname(createRequire(join(PORTAL, 'package.json')).resolve('vite/package.json')), 'bin/vite.js')
  const child = spawn(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
    cwd: PORTAL,
    stdio: ['ignore', 'pipe', 'pipe'],
    signal,
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (said += text))
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  if (code !== 0) {
    const words = said
      .trim()
      .split('\n')
      .slice(-15)
      .map((line) => `    ${line}`)
    throw new StartProblem(
      ['The portal could not be built.', ...words].join('\n'),
      'Mend what it names; `npm run check` shows all of it.',
    )
  }
  writeFileSync(NOTE, fingerprints())
}

/** Both sides: another tool may have put another build in place since. */
function fingerprints(): string {
  return `${fingerprintFiles(SOURCES)}\n${fingerprintFiles(['apps/portal/build/**/*'])}\n`
}
