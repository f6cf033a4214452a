import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { aTree } from './a-tree.ts'

const main = join(import.meta.dirname, '../src/main.ts')
const run = (root: string) => spawnSync(process.execPath, [main, root], { encoding: 'utf8' })

test('a rule file that imports Kysely fails the build with a sentence that says why and what to do', () => {
  using tree = aTree({
    'apps/indications/src/rules/hospital-days.ts': `import { sql } from 'kysely'\nexport const hospitalDays = sql\n`,
  })
  const { status, stderr } = run(tree.root)
  expect(status).toBe(1)
  expect(stderr).toMatch(
    /^apps\/indications\/src\/rules\/hospital-days\.ts → kysely: a rule decides from plain facts.+let a file in queries\/ fetch the facts/,
  )
})

test('a house in order ends with 0 and says nothing', () => {
  using tree = aTree({ 'apps/costs/src/rules/tariff.ts': 'export const tariff = 1\n' })
  expect(run(tree.root)).toMatchObject({ status: 0, stdout: '', stderr: '' })
})
