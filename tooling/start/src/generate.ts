import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { contracts } from './generate/contracts.ts'
import { dataDictionary } from './generate/data-dictionary.ts'
import { type GeneratedFile, isDrifted, writeGenerated } from './generate/generated-file.ts'
import { portalTypes } from './generate/portal-types.ts'
import { tableTypes } from './generate/table-types.ts'
import { createProgress } from './platform/progress.ts'
import { ROOT } from './root.ts'
import { runQuietly } from './run-quietly.ts'
import { inWords } from './start-problem.ts'

const HELP = `npm run generate               writes what is generated and committed
npm run generate -- --check    changes nothing, and fails when something would change`

try {
  const { values } = parseArgs({
    options: { check: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } },
  })
  if (values.help) console.log(HELP)
  else await (values.check ? check() : generate())
} catch (error) {
  console.error(inWords(error))
  process.exitCode = 1
}

/** Contracts first: the graph is composed of them, and the portal is typed by the graph. */
async function generate(): Promise<void> {
  const progress = createProgress(process.stdout)
  const write = (files: readonly GeneratedFile[]) => {
    for (const file of files.filter(isDrifted)) {
      writeGenerated(file)
      progress.line(`  ${file.path}`)
    }
  }
  write(await progress.step('Table types from migrated databases', tableTypes))
  write(await progress.step('Contracts of the services', contracts))
  await progress.step('The composed graph', () => compose())
  write([await progress.step('Types of the portal', portalTypes)])
  write([await progress.step('The data dictionary', dataDictionary)])
}

async function check(): Promise<void> {
  const composed = compose('--check').then(() => [], refusal)
  const [tables, printed, portal, dictionary] = await Promise.all([
    tableTypes(),
    contracts(),
    portalTypes(),
    dataDictionary(),
  ])
  const drifted = [...tables, ...printed, portal, dictionary]
    .filter(isDrifted)
    .map(({ path }) => `${path} is not what its source generates now.`)
  const problems = [...drifted, ...(await composed)]
  if (problems.length === 0) return
  for (const problem of problems) console.error(problem)
  console.error('Run `npm run generate` and commit the result.')
  process.exitCode = 1
}

function refusal(error: unknown): string[] {
  return [error instanceof Error ? error.message : String(error)]
}

function compose(...args: readonly string[]): Promise<string> {
  return runQuietly({ script: join(ROOT, 'tooling/compose/src/main.ts'), args, doing: 'Composing the graph' })
}
