import { parseArgs } from 'node:util'
import { type Finding, findingsOf } from './findings.ts'
import { generatePopulation } from './generate.ts'
import { pairsOf } from './pairs-of-population.ts'
import { NATIONAL } from './printed-tables.ts'
import { readRelease } from './read-release.ts'
import { type Tabulation, tabulate } from './tabulate.ts'

/** What `--json` prints: the counts, and the figures of the note beside them. */
export interface CheckedMargins {
  readonly table: Tabulation
  readonly findings: readonly Finding[]
}

const HELP = `node src/check-margins.ts [--folder FOLDER | --population NUMBER] [--seed 1] [--json]

Prints each figure of the note beside what the pairs count to: of a written release in CSV, read back by the
definitions of the study, or of a population that is generated anew (the nation unless told otherwise).`

const { values } = parseArgs({
  options: {
    folder: { type: 'string' },
    population: { type: 'string', default: String(NATIONAL) },
    seed: { type: 'string', default: '1' },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})

function asMarkdown(findings: readonly Finding[]): string {
  const rows = findings.map(({ figure, printed, measured }) => `| ${figure} | ${printed} | ${measured} |`)
  return ['| figure | printed | measured |', '| --- | --- | --- |', ...rows].join('\n')
}

if (values.help) console.log(HELP)
else {
  const pairs =
    values.folder === undefined
      ? pairsOf(generatePopulation(Number(values.population), Number(values.seed)))
      : await readRelease(values.folder)
  const table = tabulate(pairs)
  const findings = findingsOf(table)
  console.log(values.json ? JSON.stringify({ table, findings } satisfies CheckedMargins) : asMarkdown(findings))
}
