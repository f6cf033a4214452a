import { parseArgs } from 'node:util'
import { NATIONAL } from './printed-tables.ts'
import { FORMATS, type Format, type Progress, writePopulation } from './write-population.ts'

const HELP = `node src/main.ts --folder FOLDER --population national|one-tenth|NUMBER [--seed 1] [--format csv.gz|csv|parquet]

Writes a synthetic release: delivery.json and five files, about nobody. Tells its progress as lines of JSON.`

const { values } = parseArgs({
  options: {
    folder: { type: 'string' },
    population: { type: 'string' },
    seed: { type: 'string', default: '1' },
    format: { type: 'string', default: 'csv.gz' },
    help: { type: 'boolean', default: false },
  },
})

/** Times a second that progress is told. */
const EVERY_MS = 250

function sizeOf(population: string): number {
  if (population === 'national') return NATIONAL
  if (population === 'one-tenth') return Math.round(NATIONAL / 10)
  return Number(population)
}

if (values.help || values.folder === undefined || values.population === undefined) {
  console.error(HELP)
  process.exitCode = values.help ? 0 : 2
} else if (!FORMATS.includes(values.format as Format)) {
  console.error(`A format is one of ${FORMATS.join(', ')}, not ${values.format}.`)
  process.exitCode = 2
} else {
  let told = -EVERY_MS
  const tell = (progress: Progress) => {
    const now = performance.now()
    if (now - told < EVERY_MS && progress.done > 0 && progress.done < progress.of) return
    told = now
    console.log(JSON.stringify(progress))
  }
  try {
    await writePopulation(
      {
        folder: values.folder,
        size: sizeOf(values.population),
        seed: Number(values.seed),
        format: values.format as Format,
      },
      tell,
    )
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
}
