import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { deliveryFolder } from './delivery-folder.ts'

let data = ''
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'kraamketen-'))
})
afterEach(() => rmSync(data, { recursive: true, force: true }))

test('one tenth at first, and from then on the size that was chosen last', () => {
  expect(deliveryFolder({ data, population: undefined }).size).toBe('one-tenth')
  deliveryFolder({ data, population: 'national' }).keep()
  expect(deliveryFolder({ data, population: undefined }).size).toBe('national')
  expect(deliveryFolder({ data, population: '5000' }).size).toBe('5000')
})

test('no release, no folder', () => {
  expect(deliveryFolder({ data, population: 'none' })).toMatchObject({ folder: undefined, isWritten: false })
})

test('a folder without its description is half a delivery', () => {
  const { folder = '' } = deliveryFolder({ data, population: 'one-tenth' })
  mkdirSync(folder, { recursive: true })
  expect(deliveryFolder({ data, population: 'one-tenth' }).isWritten).toBe(false)
  writeFileSync(join(folder, 'delivery.json'), '{}')
  expect(deliveryFolder({ data, population: 'one-tenth' }).isWritten).toBe(true)
})

test('the last import is known until another size is chosen', () => {
  const tenth = deliveryFolder({ data, population: 'one-tenth' })
  tenth.keep()
  expect(tenth.isImported).toBe(false)
  tenth.noteImport()
  expect(deliveryFolder({ data, population: 'one-tenth' }).isImported).toBe(true)
  expect(deliveryFolder({ data, population: 'national' }).isImported).toBe(false)
})

test('what another size left goes, what is not ours stays', () => {
  const { folder: tenth = '' } = deliveryFolder({ data, population: 'one-tenth' })
  const foreign = join(data, 'deliveries', 'of-the-hospital')
  for (const folder of [tenth, foreign]) mkdirSync(folder, { recursive: true })
  deliveryFolder({ data, population: '2000' }).keep()
  expect([existsSync(tenth), existsSync(foreign)]).toEqual([false, true])
})
