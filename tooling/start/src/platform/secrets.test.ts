import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { keepSecrets } from './secrets.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'secrets-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('they are made once, all different, 32 bytes each, and read by their owner only', () => {
  const { keys, passwordOf } = keepSecrets(folder)
  const passwords = ['postgres', 'kraamketen_owner', 'indications', 'costs'].map(passwordOf)
  expect(new Set([...Object.values(keys), ...passwords]).size).toBe(Object.keys(keys).length + passwords.length)
  for (const key of Object.values(keys)) expect(Buffer.from(key, 'base64')).toHaveLength(32)
  expect(statSync(join(folder, 'secrets.json')).mode & 0o777).toBe(0o600)
  const again = keepSecrets(folder)
  expect(again.keys).toEqual(keys)
  expect(again.passwordOf('costs')).toBe(passwordOf('costs'))
})

test('one that a newer version needs is added; the others stay', () => {
  const { keys } = keepSecrets(folder)
  const file = join(folder, 'secrets.json')
  const { SESSION_KEY: _, ...rest } = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>
  writeFileSync(file, JSON.stringify(rest))
  const later = keepSecrets(folder).keys
  expect(later.BSN_HASH_KEY).toBe(keys.BSN_HASH_KEY)
  expect(later.SESSION_KEY).not.toBe(keys.SESSION_KEY)
})

test.each(['', '{', '[1]', '{"SESSION_KEY":1}'])('a broken file (%s) is named and not overwritten', (content) => {
  const file = join(folder, 'secrets.json')
  writeFileSync(file, content)
  expect(() => keepSecrets(folder)).toThrow(`${file} cannot be read.`)
  expect(readFileSync(file, 'utf8')).toBe(content)
})
