import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { sealedCursors } from './cursor.ts'

const BY_NAME = 'Query.referrals CLIENT_NAME_ASC'
const position = { key: "d'ävila anna", id: '019a0000-0000-7000-8001-000000000002' }
const key = randomBytes(32)
const cursors = sealedCursors(key)

test('what is written is read back, also by another instance of the service', () => {
  expect(sealedCursors(key).read(BY_NAME, 'after', cursors.write(BY_NAME, position))).toEqual(position)
  expect(cursors.read(BY_NAME, 'after', null)).toBeNull()
})

test('nothing of what a list is sorted by can be read from it', () => {
  const bytes = Buffer.from(cursors.write(BY_NAME, position), 'base64url').toString('latin1')
  expect(bytes).not.toContain('anna')
  expect(bytes).not.toContain('8001')
})

test.each([
  { given: 'of another order', cursor: cursors.write('Query.referrals DUE_DATE_ASC', position) },
  { given: 'of another list', cursor: cursors.write('Query.families CLIENT_NAME_ASC', position) },
  { given: 'of another service', cursor: sealedCursors(randomBytes(32)).write(BY_NAME, position) },
  { given: 'made up', cursor: Buffer.from(JSON.stringify(['a', position.id])).toString('base64url') },
  { given: 'cut off', cursor: cursors.write(BY_NAME, position).slice(0, 30) },
  { given: 'empty', cursor: '' },
])('a cursor $given is refused', ({ cursor }) => {
  expect(() => cursors.read(BY_NAME, 'after', cursor)).toThrow(expect.objectContaining({ code: 'INVALID_INPUT' }))
})
