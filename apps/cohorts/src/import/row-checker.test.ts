import { type Column, SOURCE_FILES, sourceFile } from '@kraamketen/data-contract'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aRow } from '../../test/a-delivery.ts'
import { FileRefused } from './delivery-problem.ts'
import { RowChecker } from './row-checker.ts'
import { wholeLines } from './whole-lines.ts'

const LONGEST = 64 * 1024
const column = (kind: string, name: string): Column => {
  const found = SOURCE_FILES.find((file) => file.kind === kind)?.columns.find((known) => known.name === name)
  if (found === undefined) throw new Error(`${kind} has no ${name}`)
  return found
}

/** What becomes of the text of rows, given in these pieces. */
async function check(columns: readonly Column[], pieces: readonly Uint8Array[]) {
  const checker = new RowChecker(columns, () => null, LONGEST)
  async function* chunks() {
    // Each piece is the checker's to change, so it gets a copy.
    for (const piece of pieces) yield Uint8Array.from(piece)
  }
  let kept = ''
  for await (const block of wholeLines(chunks(), LONGEST))
    kept += Buffer.from(block.subarray(0, checker.take(block))).toString('latin1')
  return { kept, used: checker.used, rows: checker.rows, reported: checker.report.entries }
}

const one = (given: Column, text: string) => check([given], [Buffer.from(`${text}\n`)])

describe('a value', () => {
  const day = column('perined-births', 'born_on')
  const month = column('cbs-persons', 'born_in')
  const gestation = column('perined-births', 'gestational_days')
  const plurality = column('perined-births', 'plurality')
  const hours = column('vektis-kraamzorg-claims', 'hours')
  const origin = column('cbs-persons', 'origin')
  const outcome = column('perined-births', 'outcome')
  const child = column('perined-births', 'child')
  const municipality = column('cbs-persons', 'municipality')

  test.each([
    { column: child, text: '100000000000', reason: null },
    { column: child, text: '999999999999', reason: null },
    { column: child, text: '012345678901', reason: 'NOT_A_PSEUDONYM' },
    { column: child, text: '10000000000', reason: 'NOT_A_PSEUDONYM' },
    { column: child, text: '1000000000000', reason: 'NOT_A_PSEUDONYM' },
    { column: child, text: '10000000000a', reason: 'NOT_A_PSEUDONYM' },
    { column: child, text: '123456782', reason: 'LOOKS_LIKE_A_BSN' },
    { column: child, text: '123456783', reason: 'NOT_A_PSEUDONYM' },
    { column: child, text: '', reason: 'MISSING_VALUE' },
    { column: day, text: '2010-01-01', reason: null },
    { column: day, text: '2009-12-31', reason: 'OUT_OF_RANGE' },
    { column: day, text: '2035-12-31', reason: null },
    { column: day, text: '2036-01-01', reason: 'OUT_OF_RANGE' },
    { column: day, text: '2020-02-29', reason: null },
    { column: day, text: '2019-02-29', reason: 'NOT_A_DAY' },
    { column: day, text: '2019-04-31', reason: 'NOT_A_DAY' },
    { column: day, text: '2019-13-01', reason: 'NOT_A_DAY' },
    { column: day, text: '2019-00-01', reason: 'NOT_A_DAY' },
    { column: day, text: '2019-01-00', reason: 'NOT_A_DAY' },
    { column: day, text: '2019-1-01', reason: 'NOT_A_DAY' },
    { column: day, text: '2019/01/01', reason: 'NOT_A_DAY' },
    { column: day, text: '2019-01-01 ', reason: 'NOT_A_DAY' },
    { column: day, text: '2019-01-01T00:00', reason: 'NOT_A_DAY' },
    { column: month, text: '1945-01', reason: null },
    { column: month, text: '1944-12', reason: 'OUT_OF_RANGE' },
    { column: month, text: '1988-13', reason: 'NOT_A_MONTH' },
    { column: month, text: '1988-4', reason: 'NOT_A_MONTH' },
    { column: month, text: '1988-04-01', reason: 'NOT_A_MONTH' },
    { column: gestation, text: '140', reason: null },
    { column: gestation, text: '139', reason: 'OUT_OF_RANGE' },
    { column: gestation, text: '315', reason: null },
    { column: gestation, text: '316', reason: 'OUT_OF_RANGE' },
    { column: gestation, text: '', reason: null },
    { column: gestation, text: '280.0', reason: 'NOT_A_NUMBER' },
    { column: gestation, text: '-280', reason: 'NOT_A_NUMBER' },
    { column: gestation, text: '2e2', reason: 'NOT_A_NUMBER' },
    { column: gestation, text: 'NULL', reason: 'NOT_A_NUMBER' },
    { column: gestation, text: '99999999999999999999', reason: 'NOT_A_NUMBER' },
    { column: plurality, text: '', reason: 'MISSING_VALUE' },
    { column: hours, text: '0', reason: null },
    { column: hours, text: '44.75', reason: null },
    { column: hours, text: '44.755', reason: 'NOT_A_NUMBER' },
    { column: hours, text: '44.', reason: 'NOT_A_NUMBER' },
    { column: hours, text: '.5', reason: 'NOT_A_NUMBER' },
    { column: hours, text: '44;5', reason: 'NOT_A_NUMBER' },
    { column: hours, text: '200', reason: null },
    { column: hours, text: '200.01', reason: 'OUT_OF_RANGE' },
    { column: origin, text: 'TURKIYE', reason: null },
    { column: origin, text: '', reason: null },
    { column: origin, text: 'UNKNOWN', reason: 'NOT_A_CODE' },
    { column: origin, text: 'TURKIY', reason: 'NOT_A_CODE' },
    { column: origin, text: 'TURKIYEN', reason: 'NOT_A_CODE' },
    { column: origin, text: 'turkiye', reason: 'NOT_A_CODE' },
    { column: origin, text: 'Türkiye', reason: 'NOT_A_CODE' },
    { column: outcome, text: 'STILLBORN', reason: null },
    { column: outcome, text: 'STILL', reason: 'NOT_A_CODE' },
    { column: municipality, text: 'GM0917', reason: null },
    { column: municipality, text: 'GM917', reason: 'NOT_A_MUNICIPALITY' },
    { column: municipality, text: 'gm0917', reason: 'NOT_A_MUNICIPALITY' },
    { column: municipality, text: 'GM09171', reason: 'NOT_A_MUNICIPALITY' },
  ])('$column.name "$text": $reason', async ({ column: given, text, reason }) => {
    const { kept, reported } = await one(given, text)
    if (reason === null) {
      expect(reported).toEqual([])
      expect(kept).toBe(`${text}\n`)
    } else {
      expect(kept).toBe('')
      expect(reported).toEqual([{ reason, column: given.name, rows: 1, firstRows: [2] }])
    }
  })

  test('is the same in quotes, which the database does not get', async () => {
    expect(await one(origin, '"TURKIYE"')).toMatchObject({ kept: 'TURKIYE\n', used: 1, reported: [] })
    expect(await one(origin, '""')).toMatchObject({ kept: '\n', used: 1, reported: [] })
  })

  test.each(['"TURKIYE', 'TUR"KIYE', '"TURKIYE"N', '"TUR""KIYE'])(
    'with broken quotes is reported: %s',
    async (text) => {
      expect(await one(origin, text)).toMatchObject({ kept: '', reported: [{ reason: 'BROKEN_QUOTES', column: null }] })
    },
  )

  test('that is no UTF-8 is reported as that, whatever else it is', async () => {
    const windows1252 = Buffer.from('Türkiye\n', 'latin1')
    expect(await check([origin], [windows1252])).toMatchObject({ reported: [{ reason: 'NOT_UTF8', firstRows: [2] }] })
  })
})

describe('a row', () => {
  const { columns } = sourceFile('vektis-kraamzorg-claims')
  const right = aRow('claims')

  test.each([
    { what: 'too few', line: right.slice(0, right.lastIndexOf(',')), reason: 'TOO_FEW_FIELDS' },
    { what: 'too many', line: `${right},`, reason: 'TOO_MANY_FIELDS' },
    { what: 'no', line: '', reason: 'TOO_FEW_FIELDS' },
  ])('with $what fields is reported, and the rows around it stay', async ({ line, reason }) => {
    const { kept, reported } = await check(columns, [Buffer.from(`${right}\n${line}\n${right}\n`)])
    expect(kept).toBe(`${right}\n${right}\n`)
    expect(reported).toEqual([{ reason, column: null, rows: 1, firstRows: [3] }])
  })

  test('is reported once, by the first column that is wrong', async () => {
    const { reported, rows } = await check(columns, [
      Buffer.from(`${aRow('claims', { started_on: 'x', hours: 'y' })}\n`),
    ])
    expect(rows).toBe(1)
    expect(reported).toEqual([{ reason: 'NOT_A_DAY', column: 'started_on', rows: 1, firstRows: [2] }])
  })

  test('may end with CRLF, and the last one with nothing', async () => {
    expect(await check(columns, [Buffer.from(`${right}\r\n${right}\n${right}`)])).toMatchObject({
      kept: `${right}\n${right}\n${right}\n`,
      used: 3,
      reported: [],
    })
  })

  test('ended by CR alone makes one line that is no row', async () => {
    const { used, rows } = await check(columns, [Buffer.from(`${right}\r${right}\r`)])
    expect([used, rows]).toEqual([0, 1])
  })

  test('without end is not collected without end', async () => {
    const pieces = Array.from({ length: 100 }, () => Buffer.alloc(1024, 'x'))
    await expect(check(columns, pieces)).rejects.toThrow(FileRefused)
    await expect(check(columns, [Buffer.concat([...pieces, Buffer.from('\n')])])).rejects.toThrow(FileRefused)
  })

  test('keeps its line number, and the report the first twenty only', async () => {
    const wrong = aRow('claims', { hours: 'many' })
    const lines = Array.from({ length: 50 }, (_, index) => (index % 2 === 0 ? wrong : right))
    const { reported, used, rows } = await check(columns, [Buffer.from(`${lines.join('\n')}\n`)])
    expect([used, rows]).toEqual([25, 50])
    expect(reported).toEqual([
      { reason: 'NOT_A_NUMBER', column: 'hours', rows: 25, firstRows: Array.from({ length: 20 }, (_, n) => 2 + 2 * n) },
    ])
  })
})

test('wherever the stream is cut, the same rows are used and the same reported', async () => {
  const { columns } = sourceFile('perined-births')
  const lines = [
    aRow('births'),
    aRow('births', { born_on: '2019-02-30' }),
    `"${aRow('births').replaceAll(',', '","')}"`,
    `${aRow('births', { gestational_days: null })}\r`,
    aRow('births', { plurality: 7 }),
    '',
    '"',
    aRow('births', { mental_health_problem: null }),
    aRow('births', { delivery: 'Spontán' }),
    `${aRow('births')},`,
  ]
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom(...lines), { minLength: 1, maxLength: 8 }),
      fc.boolean(),
      fc.array(fc.nat(), { maxLength: 6 }),
      async (chosen, ended, cuts) => {
        const bytes = Buffer.from(chosen.join('\n') + (ended ? '\n' : ''))
        const places = [0, ...cuts.map((cut) => cut % (bytes.length + 1)).sort((a, b) => a - b), bytes.length]
        const pieces = places.slice(1).map((end, index) => bytes.subarray(places[index], end))
        expect(await check(columns, pieces)).toEqual(await check(columns, [bytes]))
      },
    ),
    { numRuns: 300 },
  )
  const bytes = Buffer.from(lines.join('\n'))
  const whole = await check(columns, [bytes])
  for (let cut = 0; cut <= bytes.length; cut += 1)
    expect(await check(columns, [bytes.subarray(0, cut), bytes.subarray(cut)])).toEqual(whole)
})
