import { expect, test } from 'vitest'
import { memoryAdapters } from './memory-adapter.ts'

test('forgets at the second it expires, and keeps kinds apart', async () => {
  let now = 0
  const adapters = memoryAdapters(() => now)
  await adapters('Session').upsert('1', { uid: 'u' }, 10)
  now = 9_999
  expect(await adapters('Session').find('1')).toEqual({ uid: 'u' })
  expect(await adapters('Session').findByUid('u')).toEqual({ uid: 'u' })
  expect(await adapters('Grant').find('1')).toBeUndefined()
  now = 10_000
  expect(await adapters('Session').find('1')).toBeUndefined()
  expect(await adapters('Session').findByUid('u')).toBeUndefined()
})

test('revokes what one grant gave, of that kind', async () => {
  const adapters = memoryAdapters()
  await adapters('RefreshToken').upsert('a', { grantId: 'g' }, 10)
  await adapters('RefreshToken').upsert('b', { grantId: 'h' }, 10)
  await adapters('AuthorizationCode').upsert('c', { grantId: 'g' }, 10)
  await adapters('RefreshToken').revokeByGrantId('g')
  expect(await adapters('RefreshToken').find('a')).toBeUndefined()
  expect(await adapters('RefreshToken').find('b')).toBeDefined()
  expect(await adapters('AuthorizationCode').find('c')).toBeDefined()
})

test('marks what was used', async () => {
  const adapters = memoryAdapters(() => 5_400)
  await adapters('AuthorizationCode').upsert('c', {}, 10)
  await adapters('AuthorizationCode').consume('c')
  expect(await adapters('AuthorizationCode').find('c')).toMatchObject({ consumed: 5 })
})
