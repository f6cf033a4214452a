import { expect, test } from 'vitest'
import { completeness } from './completeness.ts'
import type { ElementState, HandoverDocument } from './handover-document.ts'

const of = (...states: readonly (readonly [ElementState, boolean])[]): HandoverDocument => ({
  format: 1,
  sections: [
    {
      code: 'BIRTH',
      elements: states.map(([state, mandatory], index) => ({
        code: index % 2 === 0 ? 'APGAR_1' : 'APGAR_5',
        mandatory,
        state,
        value: state === 'PRESENT' ? 9 : null,
      })),
    },
  ],
})

test.each([
  { given: 'all there', document: of(['PRESENT', true], ['PRESENT', true]), elements: 2, present: 2, missing: [] },
  { given: 'one said to be unknown', document: of(['NOT_KNOWN', true]), elements: 1, present: 1, missing: [] },
  {
    given: 'one absent',
    document: of(['PRESENT', true], ['ABSENT', true]),
    elements: 2,
    present: 1,
    missing: ['APGAR_5'],
  },
  {
    given: 'one absent that is not mandatory',
    document: of(['PRESENT', true], ['ABSENT', false]),
    elements: 1,
    present: 1,
    missing: [],
  },
  { given: 'none', document: of(['ABSENT', true]), elements: 1, present: 0, missing: ['APGAR_1'] },
])('$given', ({ document, ...expected }) => {
  const { given: _given, ...counts } = expected
  expect(completeness(document)).toEqual(counts)
})
