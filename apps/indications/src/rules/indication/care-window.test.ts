import { isoDate } from '@kraamketen/kraamzorg'
import { expect, test } from 'vitest'
import { aBirth } from '../../../test/facts.ts'
import { careWindow } from './care-window.ts'

test('CARE_WINDOW, before the birth, is not applicable', () => {
  expect(careWindow(aBirth(), 2940).outcome).toBe('NOT_APPLICABLE')
})

test.each([
  {
    given: 'before 2024',
    bornOn: '2023-03-14',
    careUntil: null,
    words:
      'De uren kunnen worden gebruikt tot en met 21 maart 2023, en met akkoord van de verloskundige tot en met 23 maart 2023.',
  },
  {
    given: 'from 2024',
    bornOn: '2024-01-01',
    careUntil: null,
    words: 'De uren kunnen worden gebruikt tot en met 11 februari 2024, zes weken na de geboorte.',
  },
  {
    given: 'from 2024, longer care approved',
    bornOn: '2024-01-01',
    careUntil: '2024-01-20',
    words:
      'De uren kunnen worden gebruikt tot en met 11 februari 2024, zes weken na de geboorte. Er is zorg tot en met 20 januari 2024.',
  },
  {
    given: 'before 2024, written past the window',
    bornOn: '2023-03-14',
    careUntil: '2023-03-24',
    words:
      'De uren kunnen worden gebruikt tot en met 21 maart 2023, en met akkoord van de verloskundige tot en met 23 maart 2023. 24 maart 2023 valt daarbuiten.',
  },
])('CARE_WINDOW, $given, changes no hours and says the days', ({ bornOn, careUntil, words }) => {
  const facts = aBirth({ bornOn: isoDate(bornOn), careUntil: careUntil === null ? null : isoDate(careUntil) })
  expect(careWindow(facts, 2940)).toMatchObject({ outcome: 'APPLIED', minutes: 0, explanation: { nl: words } })
})
