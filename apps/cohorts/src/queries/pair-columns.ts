import pg from 'pg'
import { to } from 'pg-copy-streams'
import type { ColumnStore } from '../columns/column-store.ts'
import { pairReader } from '../columns/pair-reader.ts'
import { WORD_EXPRESSIONS } from '../columns/pair-words.ts'

export interface ReleaseToLoad {
  /** Of the research database; the service's own role suffices. */
  readonly url: string
  readonly releaseNumber: number
}

/**
 * Reads the pairs of a release into columns, over a connection of its own: it takes longer than a question may.
 *
 * @throws Error when there is no such release, or not all of its rows come in
 */
export async function loadColumns({ url, releaseNumber }: ReleaseToLoad): Promise<ColumnStore> {
  const client = new pg.Client({
    connectionString: url,
    application_name: 'cohorts-columns',
    connectionTimeoutMillis: 10_000,
  })
  // The query that was running rejects as well; unheard, this event would end the process.
  client.on('error', () => {})
  await client.connect()
  try {
    const reader = pairReader(await birthsOf(client, releaseNumber))
    // One process selects and shifts slower than we read; a second one is worth its start.
    await client.query(`
      set max_parallel_workers_per_gather = 2;
      set parallel_setup_cost = 0;
      set parallel_tuple_cost = 0`)
    for await (const chunk of client.query(to(copyOf(releaseNumber)))) reader.push(chunk as Buffer)
    return reader.finish()
  } finally {
    await client.end()
  }
}

async function birthsOf(client: pg.Client, releaseNumber: number): Promise<number> {
  const { rows } = await client.query<{ births: number }>('select births from cohorts.data_release where number = $1', [
    releaseNumber,
  ])
  const [release] = rows
  if (release === undefined) throw new Error(`There is no data release ${releaseNumber}.`)
  return release.births
}

/** COPY binds nothing; the number of a release is all that is pasted, and the question before it found it. */
function copyOf(releaseNumber: number): string {
  return `
    copy (select ${WORD_EXPRESSIONS.join(', ')} from cohorts.pair where release_number = ${releaseNumber})
    to stdout (format binary)`
}
