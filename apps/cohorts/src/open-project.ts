import { amsterdamDay, cleanText } from '@kraamketen/kraamzorg'
import { openDatabase } from '@kraamketen/database'
import { ownerEnvironment } from './environment.ts'
import { openProject } from './queries/project-open.ts'
import type { DB } from './queries/tables.ts'

// For the custodian of the data: who may ask under which purpose is decided outside the service.
const USE = 'node apps/cohorts/src/open-project.ts NAME PURPOSE SUBJECT [SUBJECT …]'

const [name, purpose, ...subjects] = process.argv.slice(2).map((text) => cleanText(text))
if (!name || !purpose || subjects.length === 0 || !subjects.every((subject) => !!subject)) {
  process.stderr.write(
    `A project needs a name, a purpose and at least one account (the "sub" of its tokens).\n${USE}\n`,
  )
  process.exitCode = 1
} else {
  const { OWNER_DATABASE_URL: url } = ownerEnvironment()
  const database = openDatabase<DB>({ url, schema: 'cohorts', name: 'cohorts-open-project', connections: 1 })
  try {
    const members = subjects.filter((subject) => subject !== null)
    const id = await database.write((trx) =>
      openProject(trx, { id: null, name, purpose, openedOn: amsterdamDay(new Date()), subjects: members }),
    )
    process.stdout.write(`${id}  ${name}: ${members.join(', ')}\n`)
  } finally {
    await database.close()
  }
}
