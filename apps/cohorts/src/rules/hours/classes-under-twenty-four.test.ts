import { expect, test } from 'vitest'
import { classesUnderTwentyFour } from './classes-under-twenty-four.ts'

test('under 24 hours is with the families without hours, or without them', () => {
  expect(classesUnderTwentyFour('WITH_NONE')).toEqual(['NONE', 'FROM_1_TO_23'])
  expect(classesUnderTwentyFour('WITHOUT_NONE')).toEqual(['FROM_1_TO_23'])
})
