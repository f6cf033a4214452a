import { type Bsn, parseBsn } from '@kraamketen/kraamzorg'
import { expect, test } from 'vitest'
import { openBsnVault } from './bsn-vault.ts'

const vault = openBsnVault({ encryption: Buffer.alloc(32, 1), hash: Buffer.alloc(32, 2) })
const bsn = parseBsn('123456782') as Bsn

test('sealed, it shows nothing of the number; unsealed, four digits', () => {
  const sealed = vault.seal(bsn)
  expect(sealed.encrypted.toString('latin1')).not.toContain('123456782')
  expect(vault.mask(sealed.encrypted)).toBe('*****6782')
})

test('sealed twice it differs, and is found under the same hash', () => {
  const [one, other] = [vault.seal(bsn), vault.seal(bsn)]
  expect(one.encrypted.equals(other.encrypted)).toBe(false)
  expect(one.hash.equals(other.hash)).toBe(true)
  expect(one.hash.equals(vault.hash(parseBsn('111222333') as Bsn))).toBe(false)
})

test('a changed byte or another key is noticed', () => {
  const { encrypted } = vault.seal(bsn)
  encrypted[30]! ^= 1
  expect(() => vault.mask(encrypted)).toThrow()
  const other = openBsnVault({ encryption: Buffer.alloc(32, 3), hash: Buffer.alloc(32, 2) })
  expect(() => other.mask(vault.seal(bsn).encrypted)).toThrow()
})
