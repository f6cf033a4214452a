import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { ROOT, dependencyFile } from './root.ts'

const ESLINT = dependencyFile('.', 'eslint', 'bin/eslint.js')
const PRETTIER = dependencyFile('.', 'prettier', 'bin/prettier.cjs')

/**
 * What a machine can mend: lint first, because its mending may need formatting. The portal is linted by itself, with more
 * memory: the types of its many operations are large.
 */
const STEPS = [
  [ESLINT, '--fix', '.', '--ignore-pattern', 'apps/portal/'],
  ['--max-old-space-size=8192', ESLINT, '--fix', 'apps/portal'],
  [PRETTIER, '--write', '--log-level', 'warn', '.'],
]

for (const step of STEPS) {
  const { status } = spawnSync(process.execPath, step, { cwd: join(ROOT), stdio: 'inherit' })
  if (status !== 0) process.exitCode = 1
}
