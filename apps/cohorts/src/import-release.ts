import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { asUnavailable, DatabaseUnavailable } from '@kraamketen/database'
import { importEnvironment } from './environment.ts'
import { importRelease } from './import/import-release.ts'
import { outcomeInWords } from './import/outcome-in-words.ts'
import { removeOldReleases } from './queries/release-removal.ts'

const HELP = `node src/import-release.ts FOLDER [options]

Makes the active data release of the files in FOLDER, described by its delivery.json, or nothing at all.
OWNER_DATABASE_URL says where, DISCLOSURE_KEY (32 bytes in base64) what its record keys are drawn with.

  --wrong-share 0.05   share of the rows of a file that may be reported before it is refused …
  --wrong-rows 100     … when it is more than this many
  --report FILE        writes the outcome as JSON, also when the delivery is refused
  --keep N             afterwards removes all but the newest N releases; the active one stays
`

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    'wrong-share': { type: 'string' },
    'wrong-rows': { type: 'string' },
    report: { type: 'string' },
    keep: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
})
const [folder] = positionals
if (values.help || folder === undefined || positionals.length > 1) {
  process.stderr.write(HELP)
  process.exit(values.help ? 0 : 1)
}
const environment = importEnvironment()
const [share, rows, keep] = [
  number('wrong-share', values['wrong-share'], 1),
  number('wrong-rows', values['wrong-rows']),
  number('keep', values.keep),
]

let told = ''
try {
  const outcome = await importRelease({
    ownerUrl: environment.OWNER_DATABASE_URL,
    disclosureKey: environment.DISCLOSURE_KEY,
    folder,
    limits: { ...(share === null ? {} : { wrongShare: share }), ...(rows === null ? {} : { wrongRows: rows }) },
    onProgress: (percent, what) => say(Math.floor(percent), what),
  })
  if (values.report !== undefined) await writeFile(values.report, `${JSON.stringify(outcome, null, 2)}\n`)
  if (outcome.outcome === 'REFUSED') {
    process.stderr.write(outcomeInWords(outcome))
    process.exitCode = 1
  } else {
    if (keep !== null) await removeOldReleases(environment.OWNER_DATABASE_URL, keep)
    process.stdout.write(outcomeInWords(outcome))
  }
} catch (error) {
  const waitedInVain = (error as { code?: unknown }).code === '55P03'
  if (!waitedInVain && !(asUnavailable(error) instanceof DatabaseUnavailable)) throw error
  process.stderr.write(
    'The database does not answer, or another import keeps it busy. Nothing was stored; try again.\n',
  )
  process.exitCode = 1
}

/** A line for each new percent: thousands of blocks are read. */
function say(done: number, what: string): void {
  const line = `${done} ${what.split(':')[0]}`
  if (line === told) return
  told = line
  process.stdout.write(`${JSON.stringify({ done, of: 100, what })}\n`)
}

function number(name: string, text: string | undefined, most = Infinity): number | null {
  if (text === undefined) return null
  const value = Number(text)
  if (text.trim() !== '' && value >= 0 && value <= most) return value
  process.stderr.write(`--${name} ${text} is not a number that it can be.\n`)
  process.exit(1)
}
