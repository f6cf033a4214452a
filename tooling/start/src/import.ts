import { parseArgs } from 'node:util'
import { resolve } from 'node:path'
import { releaseImport } from './platform/platform-programs.ts'
import { createProgress } from './platform/progress.ts'
import { runPreparation } from './platform/run-preparation.ts'
import { askRunningStart } from './platform/running-start.ts'
import { keepSecrets } from './platform/secrets.ts'
import { ROOT } from './root.ts'
import { StartProblem, inWords } from './start-problem.ts'

/** A report by row and reason, of every file of a delivery. */
const WHOLE_REPORT = 500

const HELP = `npm run import -- FOLDER

Imports a delivery (delivery.json and the files that it names, see docs/data-dictionary.md) as a research release into
the platform that runs, and makes it the active one. Nothing changes until all of it is checked and linked.

  --data FOLDER  the data folder that npm start was given (.data)`

try {
  const { values, positionals } = parseArgs({
    options: { data: { type: 'string' }, help: { type: 'boolean', default: false } },
    allowPositionals: true,
  })
  const [folder] = positionals
  if (values.help || folder === undefined) {
    console.log(HELP)
    process.exitCode = values.help ? 0 : 1
  } else await importDelivery(folder, values.data)
} catch (error) {
  console.error(inWords(error))
  process.exitCode = 1
}

async function importDelivery(folder: string, data: string | undefined): Promise<void> {
  const answer = await askRunningStart(data, { command: 'server' })
  const [superuserUrl, dataFolder] = answer?.lines ?? []
  if (superuserUrl === undefined || dataFolder === undefined) {
    throw new StartProblem('Nothing runs with this data folder.', 'Run `npm start` first, in another terminal.')
  }
  const progress = createProgress(process.stdout)
  const from = process.env['INIT_CWD'] ?? ROOT
  const preparation = releaseImport({ secrets: keepSecrets(dataFolder), superuserUrl }, resolve(from, folder))
  await progress.step('Import', (report) =>
    runPreparation(preparation, report, new AbortController().signal, WHOLE_REPORT),
  )
  progress.line('The release is active.')
}
