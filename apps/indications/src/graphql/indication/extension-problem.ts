import { hoursOf } from '@kraamketen/kraamzorg'
import { InvalidInput, WrongState } from '@kraamketen/subgraph'
import type { ExtensionVerdict } from '../../rules/indication/judge-extension.ts'

/** Why longer care cannot be, with the last day or the hours that can. `places` are the fields that say them. */
export function extensionProblem(
  verdict: ExtensionVerdict & { allowed: false },
  places: { readonly careUntil: readonly string[]; readonly extraHours: readonly string[] },
) {
  const wrong = (path: readonly string[], message: string, remedy: string) =>
    new InvalidInput([{ path, message, remedy }])
  switch (verdict.why) {
    case 'NOT_BORN':
      return new WrongState('The birth is not recorded yet, so there are no days to count.', 'NOT_BORN', [], [])
    case 'BEYOND_WINDOW':
      return wrong(
        places.careUntil,
        `Care is possible up to and including ${verdict.lastDay}.`,
        `Give ${verdict.lastDay} or an earlier day.`,
      )
    case 'NO_APPROVAL_NEEDED':
      return wrong(
        places.careUntil,
        'Up to and including day 8 no approval is needed.',
        `Give a later day, up to and including ${verdict.lastDay}.`,
      )
    case 'NOT_LATER':
      return wrong(
        places.careUntil,
        'Care until this day was approved before.',
        `Give a later day, up to and including ${verdict.lastDay}.`,
      )
    case 'PAST':
      return wrong(places.careUntil, 'This day is past.', `Give a day up to and including ${verdict.lastDay}.`)
    case 'BEYOND_MAXIMUM': {
      const possible = hoursOf(verdict.possible)
      return wrong(
        places.extraHours,
        `With these hours the package would be above the maximum: ${possible} can be added.`,
        `Give ${possible} hours or fewer.`,
      )
    }
  }
}
