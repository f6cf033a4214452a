import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { ROOT, dependencyFile } from './root.ts'

/** What a machine can mend: lint first, because its mending may need formatting. */
const STEPS = [
  { script: dependencyFile('.', 'eslint', 'bin/eslint.js'), args: ['--fix', '.'] },
  { script: dependencyFile('.', 'prettier', 'bin/prettier.cjs'), args: ['--write', '--log-level', 'warn', '.'] },
]

for (const { script, args } of STEPS) {
  const { status } = spawnSync(process.execPath, [script, ...args], { cwd: join(ROOT), stdio: 'inherit' })
  if (status !== 0) process.exitCode = 1
}
