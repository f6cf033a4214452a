import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { identityKeys } from './keys.ts'

let directory: string
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'identity-keys-'))
})
afterEach(() => rm(directory, { recursive: true }))

test('are made once, for the owner only, and are the same at the next start', async () => {
  const made = await identityKeys(directory)
  expect(await identityKeys(directory)).toEqual(made)
  const { mode } = await stat(join(directory, 'identity-keys.json'))
  expect(mode & 0o777).toBe(0o600)
})

test('two installations have different keys', async () => {
  const first = await identityKeys(directory)
  const second = await identityKeys(join(directory, 'another'))
  expect(second.signing.kid).not.toBe(first.signing.kid)
  expect(second.cookies).not.toEqual(first.cookies)
})

test.each(['', '{', 'null', '{"signing":{"kty":"EC"},"cookies":["x"]}'])(
  'a file with %o says to remove it, and is left alone',
  async (text) => {
    const path = join(directory, 'identity-keys.json')
    await writeFile(path, text)
    await expect(identityKeys(directory)).rejects.toThrow(`${path} does not hold the keys`)
    expect(await readFile(path, 'utf8')).toBe(text)
  },
)
