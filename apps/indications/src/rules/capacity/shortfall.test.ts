import { expect, test } from 'vitest'
import { shortfall } from './shortfall.ts'

test.each([
  { given: 'short, whatever it turns out to be', deployable: 2000, gap: { low: 700, high: 940 } },
  { given: 'just enough, or not', deployable: 2800, gap: { low: -100, high: 140 } },
  { given: 'left over', deployable: 3000, gap: { low: -300, high: -60 } },
  { given: 'nothing there', deployable: 0, gap: { low: 2700, high: 2940 } },
  { given: 'nobody said what there is', deployable: null, gap: null },
])('$given', ({ deployable, gap }) => {
  expect(shortfall({ low: 2700, high: 2940 }, deployable)).toEqual(gap)
})
