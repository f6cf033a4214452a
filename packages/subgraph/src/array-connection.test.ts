import { expect, test } from 'vitest'
import { arrayConnection, readArrayPage } from './array-connection.ts'

const rows = [...'abcde'].map((letter) => ({ letter }))
const lettersOf = (connection: ReturnType<typeof arrayConnection<{ letter: string }>>) =>
  connection.edges.map((edge) => edge.node.letter).join('')

test('pages join without gap or overlap', () => {
  const first = arrayConnection({ first: 2 }, rows)
  const after = first.pageInfo.endCursor ?? null
  expect(() => {
    readArrayPage({ first: 2, after })
  }).not.toThrow()
  expect([lettersOf(first), lettersOf(arrayConnection({ first: 3, after }, rows))]).toEqual(['ab', 'cde'])
})

test.each([
  { given: 'that was made up', page: { after: 'xx' }, at: 'after' },
  {
    given: 'before the beginning',
    page: { before: Buffer.from('OffsetConnection:-3').toString('base64') },
    at: 'before',
  },
  { given: 'that is empty', page: { after: '' }, at: 'after' },
  { given: 'and a page of nothing', page: { first: 0 }, at: 'first' },
])('a cursor $given is refused, and says where', ({ page, at }) => {
  expect(() => {
    readArrayPage(page)
  }).toThrow(expect.objectContaining({ code: 'INVALID_INPUT', issues: [expect.objectContaining({ path: [at] })] }))
})
