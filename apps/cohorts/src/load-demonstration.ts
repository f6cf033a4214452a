import { openDatabase } from '@kraamketen/database'
import { demonstrationProjects } from './demonstration-projects.ts'
import { demonstrationEnvironment } from './environment.ts'
import { openProject } from './queries/project-open.ts'
import type { DB } from './queries/tables.ts'

const { OWNER_DATABASE_URL: url, TODAY: today } = demonstrationEnvironment()
const database = openDatabase<DB>({ url, schema: 'cohorts', name: 'cohorts-demonstration', connections: 1 })

const projects = demonstrationProjects(today)
try {
  await database.write(async (trx) => {
    for (const project of projects) await openProject(trx, project)
  })
} finally {
  await database.close()
}
process.stdout.write(
  `${JSON.stringify({ done: projects.length, of: projects.length, what: 'demonstration projects' })}\n`,
)
