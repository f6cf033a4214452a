import { expect, test } from 'vitest'
import { notAsked } from './answer.ts'
import { shownAnswer } from './shown-answer.ts'

const asked = { endpoint: 'http://localhost:4000/graphql', query: '{ a }', variables: {} }

test('of a long answer the beginning is shown, and how much there is', () => {
  const rows = Array.from({ length: 5000 }, (_, at) => ({ at, text: 'x'.repeat(20) }))
  const shown = shownAnswer({ data: { rows }, problems: [], milliseconds: 12 }, asked)
  expect(shown.tables).toMatchObject([{ path: 'rows', rowCount: 5000 }])
  expect(shown.tables[0]?.rows).toHaveLength(100)
  expect(shown.json?.isCut).toBe(true)
  expect(shown.json?.text.length).toBeLessThan(60_001)
  expect(shown.json?.text.at(-1)).not.toBe('\n')
})

test('of a question that was not asked there is only why', () => {
  const shown = shownAnswer(notAsked({ code: 'READING_ONLY' }), asked)
  expect(shown).toMatchObject({ json: null, tables: [], code: null, milliseconds: null })
  expect(shown.problems).toMatchObject([{ code: 'READING_ONLY', path: [], place: null }])
})
