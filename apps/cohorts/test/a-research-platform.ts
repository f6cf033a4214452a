import { openDatabase } from '@kraamketen/database'
import { parseIsoDate, type IsoDate } from '@kraamketen/kraamzorg'
import { aViewer, createAsker } from '@kraamketen/subgraph/testing'
import { sql } from 'kysely'
import pg from 'pg'
import { schema } from '../src/graphql/schema.ts'
import { openProject } from '../src/queries/project-open.ts'
import type { DB } from '../src/queries/tables.ts'
import { aResearchDatabase } from './research-database.ts'
import { insertSomePairs } from './some-pairs.ts'

let projects = 0

/** Invented pairs draw every column by itself; classes follow from what they are classes of, as in a real release. */
const CONSISTENT = [
  'hospital_day_class = least(hospital_days, 2)',
  `gestation = case when gestational_days is null then 4 when gestational_days < 245 then 0
     when gestational_days < 259 then 1 when gestational_days < 294 then 2 else 3 end`,
  'claim = case when received_minutes is null then 1 else 0 end',
]

/** A research database with a release of invented pairs, asked through the whole graph. */
export async function aResearchPlatform() {
  const test = await aResearchDatabase()
  const owner = openDatabase<DB>({ url: test.ownerUrl, schema: 'cohorts', name: 'cohorts-owner', connections: 2 })
  const client = new pg.Client({ connectionString: test.ownerUrl })
  await client.connect()
  return {
    ...test,
    owner,
    /** Answers as the service does once it has been running for a while. */
    ask: createAsker(schema, test.context),
    /** The service started anew. */
    restarted: () => createAsker(schema, test.contextOver(test.database)),
    /** Invents a release; the same seed gives the same pairs. `changes` are settings of columns, as SQL. */
    release: async (size: number, seed: number, ...changes: readonly string[]) => {
      const number = await insertSomePairs(test.ownerUrl, { size, seed })
      for (const change of [...CONSISTENT, ...changes]) await client.query(`update cohorts.pair set ${change}`)
      return number
    },
    activate: (number: number) =>
      owner.write(async (trx) => {
        await sql`update cohorts.data_release set active = false where active`.execute(trx)
        await sql`update cohorts.data_release set active = true, activated_at = now() where number = ${number}`.execute(
          trx,
        )
      }),
    /** A researcher with a project of her own, so that no other test has asked anything under it. */
    researcher: async () => {
      const viewer = aViewer('researcher', { subject: `researcher-${++projects}` })
      const project = await owner.write((trx) =>
        openProject(trx, {
          id: null,
          name: `Project ${projects}`,
          purpose: 'A test.',
          openedOn: parseIsoDate('2020-01-01') as IsoDate,
          subjects: [viewer.subject],
        }),
      )
      return { viewer, project }
    },
    close: async () => {
      await client.end()
      await owner.close()
      await test.close()
    },
  }
}
