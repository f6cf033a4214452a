import { expect, test } from 'vitest'
import { notYetAsked } from './not-yet-asked.ts'

const missing = [{ code: 'NAVEL' }, { code: 'SKIN' }]

test.each([
  ['nothing was asked', [], ['NAVEL', 'SKIN']],
  ['a part was', [{ elements: ['NAVEL'] }], ['SKIN']],
  ['all was, in two questions', [{ elements: ['NAVEL'] }, { elements: ['SKIN', 'APGAR_1'] }], []],
  ['a question was about none in particular', [{ elements: [] }], ['NAVEL', 'SKIN']],
])('%s', (_, questions, left) => {
  expect(notYetAsked(missing, questions)).toEqual(left)
})
