import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { DELIVERY_FILE, type DeliveryDescription, SOURCE_FILES } from '@kraamketen/data-contract'
import { parquetReadObjects } from 'hyparquet'
import { asyncBufferFromFile } from 'hyparquet/src/node.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { generatePopulation } from '../src/generate.ts'
import { pairsOf } from '../src/pairs-of-population.ts'
import { linesOf, readRelease } from '../src/read-release.ts'
import { tabulate } from '../src/tabulate.ts'
import { type Format, writePopulation } from '../src/write-population.ts'
import { lineViolation } from './contract-violation.ts'

const SIZE = 7_631
let root: string
const folderOf = (name: string) => join(root, name)
const write = (name: string, seed: number, format: Format) =>
  writePopulation({ folder: folderOf(name), size: SIZE, seed, format })

async function hashes(name: string): Promise<Record<string, string>> {
  const names = (await readdir(folderOf(name))).sort()
  const entries = names.map(async (file) => {
    const bytes = await readFile(join(folderOf(name), file))
    return [file, createHash('sha256').update(bytes).digest('hex')] as const
  })
  return Object.fromEntries(await Promise.all(entries))
}

async function linesAsList(name: string, kind: (typeof SOURCE_FILES)[number]['kind']) {
  const lines = []
  for await (const line of linesOf(folderOf(name), kind)) lines.push(line)
  return lines
}

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'population-'))
  await write('first', 1, 'csv.gz')
}, 60_000)
afterAll(() => rm(root, { recursive: true, force: true }))

describe('a written release', () => {
  it('is the same to the byte for the same seed, and another for another', async () => {
    await write('again', 1, 'csv.gz')
    await write('other', 2, 'csv.gz')
    const first = await hashes('first')
    expect(Object.keys(first)).toHaveLength(6)
    expect(await hashes('again')).toEqual(first)
    const other = await hashes('other')
    for (const name of Object.keys(first)) expect(other[name]).not.toBe(first[name])
  })

  it('says what it is', async () => {
    const text = await readFile(join(folderOf('first'), DELIVERY_FILE), 'utf8')
    const delivery = JSON.parse(text) as DeliveryDescription
    expect(delivery).toMatchObject({
      title: 'Synthetic national release (7,631 mother-child pairs, seed 1)',
      synthetic: true,
      bornFrom: '2016-01-01',
      bornUntil: '2022-12-31',
      observedUntil: '2022-12-31',
      municipalDivisionOn: '2024-01-01',
    })
    for (const { kind } of SOURCE_FILES) expect(delivery.files[kind]).toEqual([`synthetic-${kind}.csv.gz`])
  })

  it.each(SOURCE_FILES)('keeps to the contract in every row of $kind', async (file) => {
    const keys = new Set<string>()
    let rows = 0
    for await (const line of linesOf(folderOf('first'), file.kind)) {
      rows++
      const violation = lineViolation(file, line)
      if (violation !== null) expect.fail(`Row ${rows}: ${violation}`)
      keys.add(file.key.length === 0 ? String(rows) : file.key.map((name) => line[name]).join(' '))
    }
    expect(rows).toBeGreaterThan(SIZE)
    expect(keys.size).toBe(rows)
  })

  it('counts, read back by the definitions of the study, to what it was generated as', async () => {
    const written = tabulate(await readRelease(folderOf('first')))
    const made = tabulate(pairsOf(generatePopulation(SIZE, 1)))
    // A few addresses are written without their municipality.
    expect({ ...written, byRegionAndYear: [] }).toEqual({ ...made, byRegionAndYear: [] })
  })

  it('has births that each rule of inclusion excludes, and more births than it studies', async () => {
    const births = await linesAsList('first', 'perined-births')
    const first = births.filter((line) => line['outcome'] === 'STILLBORN').length
    const twins = births.filter((line) => line['plurality'] === '2').length
    const early = births.filter((line) => line['gestational_days'] !== '' && Number(line['gestational_days']) < 245)
    expect(first).toBeGreaterThan(10)
    expect(twins).toBeGreaterThan(100)
    expect(twins % 2).toBe(0)
    expect(early.length).toBeGreaterThan(100)
    expect(births.length).toBeGreaterThan(1.4 * SIZE)
    const children = new Set(births.map((line) => line['child']))
    const died = (await linesAsList('first', 'cbs-persons')).filter(
      (line) => line['died_on'] !== '' && children.has(line['person']),
    )
    expect(died.length).toBeGreaterThan(10)
  })

  it('has a row for every mother and live child in the birth year, and none after the last observed day', async () => {
    const persons = new Set<string>()
    const wrong: string[] = []
    const claim = (holds: boolean, what: string) => (holds ? undefined : wrong.push(what))
    for await (const line of linesOf(folderOf('first'), 'cbs-persons')) {
      const key = `${line['person']!} ${line['year']!}`
      persons.add(key)
      claim(Number(line['year']) <= 2022, key)
      for (const name of ['died_on', 'emigrated_on']) {
        if (line[name] !== '') claim(line[name]!.startsWith(line['year']!), `${key} ${name}`)
      }
    }
    for await (const line of linesOf(folderOf('first'), 'perined-births')) {
      const year = line['born_on']!.slice(0, 4)
      claim(persons.has(`${line['mother']!} ${year}`), `mother of ${line['child']!}`)
      claim(persons.has(`${line['child']!} ${year}`) === (line['outcome'] === 'LIVE'), `child ${line['child']!}`)
    }
    for await (const line of linesOf(folderOf('first'), 'vektis-kraamzorg-claims')) {
      claim(line['started_on']! <= '2022-12-31', `claim of ${line['mother']!}`)
    }
    expect(wrong).toEqual([])
  })

  it('gives spending of children from their birth year, and totals that hold their parts', async () => {
    const parts = ['hospital', 'general_practice', 'pharmacy', 'paramedical', 'mental_health', 'dental']
    const born = new Map((await linesAsList('first', 'perined-births')).map((line) => [line['child'], line['born_on']]))
    const wrong: string[] = []
    for await (const line of linesOf(folderOf('first'), 'vektis-spending')) {
      const bornOn = born.get(line['person'])
      const inTime = bornOn === undefined || line['year']! >= bornOn.slice(0, 4)
      const held = parts.reduce((sum, name) => sum + Number(line[name]), 0) <= Number(line['total'])
      if (!inTime || !held) wrong.push(`${line['person']!} ${line['year']!}`)
    }
    expect(wrong).toEqual([])
  })

  it('says the same in Parquet as in CSV', async () => {
    await write('parquet', 1, 'parquet')
    for (const { kind, columns } of SOURCE_FILES) {
      const file = await asyncBufferFromFile(join(folderOf('parquet'), `synthetic-${kind}.parquet`))
      const rows = await parquetReadObjects({ file })
      const lines = await linesAsList('first', kind)
      expect(rows).toHaveLength(lines.length)
      for (const at of [0, 1, Math.floor(lines.length / 2), lines.length - 1]) {
        const texts = columns.map(({ name }) => [
          name,
          String((rows[at]![name] as bigint | number | string | null) ?? ''),
        ])
        expect(Object.fromEntries(texts)).toEqual(lines[at])
      }
    }
  })
})

describe('a folder', () => {
  it('that holds something is left alone', async () => {
    await mkdir(folderOf('taken'))
    await writeFile(join(folderOf('taken'), 'mine.txt'), 'mine')
    await expect(write('taken', 1, 'csv.gz')).rejects.toThrow('not empty')
    expect(await readdir(folderOf('taken'))).toEqual(['mine.txt'])
  })

  it('is not there when the program is ended half way, and the next run succeeds', async () => {
    const program = fileURLToPath(new URL('../src/main.ts', import.meta.url))
    const run = () =>
      spawn(process.execPath, [program, '--folder', folderOf('killed'), '--population', '3000'], {
        stdio: ['ignore', 'pipe', 'inherit'],
      })
    const ended = run()
    ended.stdout.once('data', () => ended.kill('SIGKILL'))
    await once(ended, 'exit')
    expect(existsSync(folderOf('killed'))).toBe(false)

    const second = run()
    const told: string[] = []
    second.stdout.on('data', (data: Buffer) => told.push(data.toString()))
    const [code] = (await once(second, 'close')) as [number]
    expect(code).toBe(0)
    expect(await readdir(folderOf('killed'))).toContain(DELIVERY_FILE)
    const progress = told
      .join('')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { done: number; of: number })
    expect(progress.at(-1)!.done).toBe(progress.at(-1)!.of)
    expect(existsSync(join(root, '.killed.partial'))).toBe(false)
  })

  it.each([
    { size: 999, seed: 1, says: 'whole number from 1000' },
    { size: 763_076, seed: 1, says: 'whole number from 1000' },
    { size: Number.NaN, seed: 1, says: 'whole number from 1000' },
    { size: SIZE, seed: -1, says: 'A seed' },
    { size: SIZE, seed: 0.5, says: 'A seed' },
  ])('is not made for size $size and seed $seed', async ({ size, seed, says }) => {
    await expect(writePopulation({ folder: folderOf('none'), size, seed, format: 'csv' })).rejects.toThrow(says)
    expect(existsSync(folderOf('none'))).toBe(false)
  })
})
