import { createReadStream, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { type Column, DELIVERY_FILE, type DeliveryDescription, SOURCE_FILES } from '@kraamketen/data-contract'
import pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'

/** What any loader must do at least: the same files, unzipped, into temporary tables with the types of their columns. */
export async function rawCopy(folder: string, url: string): Promise<{ seconds: number; bytes: number }> {
  const delivery = JSON.parse(readFileSync(join(folder, DELIVERY_FILE), 'utf8')) as DeliveryDescription
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const started = performance.now()
  let bytes = 0
  try {
    await client.query('begin')
    for (const { kind, columns } of SOURCE_FILES) {
      const table = `raw_${kind.replaceAll('-', '_')}`
      const types = new Map(columns.map((column) => [column.name, typeOf(column)]))
      await client.query(`create temp table ${table} (${[...types].map((pair) => pair.join(' ')).join(', ')})`)
      for (const name of delivery.files[kind]) {
        const count = new Transform({
          transform(chunk: Buffer, _encoding, done) {
            bytes += chunk.length
            done(null, chunk)
          },
        })
        const names = await headerOf(join(folder, name))
        const into = client.query(copyFrom(`copy ${table} (${names}) from stdin (format csv, header)`))
        await pipeline(createReadStream(join(folder, name)), createGunzip(), count, into)
      }
    }
    await client.query('rollback')
  } finally {
    await client.end()
  }
  return { seconds: (performance.now() - started) / 1000, bytes }
}

function typeOf(column: Column): string {
  switch (column.kind) {
    case 'pseudonym':
      return 'bigint'
    case 'day':
      return 'date'
    case 'number':
      return column.decimals === 0 ? 'integer' : 'numeric'
    case 'month':
    case 'code':
    case 'municipality':
      return 'text'
  }
}

async function headerOf(file: string): Promise<string> {
  let text = ''
  for await (const chunk of createReadStream(file).pipe(createGunzip())) {
    text += (chunk as Buffer).toString()
    if (text.includes('\n')) break
  }
  return text.split(/\r?\n/)[0] ?? ''
}
