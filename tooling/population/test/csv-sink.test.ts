import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sourceFile } from '@kraamketen/data-contract'
import { expect, it } from 'vitest'
import { CsvSink } from '../src/csv-sink.ts'
import { token } from '../src/row-sink.ts'

it('writes numbers as they are read', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'csv-sink-'))
  try {
    const path = join(folder, 'claims.csv')
    const sink = new CsvSink(path, sourceFile('vektis-kraamzorg-claims'), false)
    const cases = [
      { mother: 100_000_000_000, hours: 0, amount: 0 },
      { mother: 100_000_000_009, hours: 25, amount: 9 },
      { mother: 123_456_000_000, hours: 50, amount: 10 },
      { mother: 999_999_999_999, hours: 4_800, amount: 999_999 },
      { mother: 900_000_000_001, hours: 4_805, amount: 2_500_000_000 },
    ]
    for (const { mother, hours, amount } of cases) {
      sink.pseudonym(mother)
      sink.text(token('2016-01-01'))
      sink.text(token('KRAAMZORG'))
      sink.hundredths(hours)
      sink.missing()
      sink.whole(amount)
      sink.end()
    }
    await sink.finish()
    expect(await readFile(path, 'utf8')).toBe(
      [
        'mother,started_on,performance,hours,indicated_hours,amount',
        '100000000000,2016-01-01,KRAAMZORG,0,,0',
        '100000000009,2016-01-01,KRAAMZORG,0.25,,9',
        '123456000000,2016-01-01,KRAAMZORG,0.5,,10',
        '999999999999,2016-01-01,KRAAMZORG,48,,999999',
        '900000000001,2016-01-01,KRAAMZORG,48.05,,2500000000',
        '',
      ].join('\n'),
    )
  } finally {
    await rm(folder, { recursive: true })
  }
})
