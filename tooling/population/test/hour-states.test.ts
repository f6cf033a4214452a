import { HOUR_CATEGORIES, hourCategory } from '@kraamketen/kraamzorg'
import { describe, expect, it } from 'vitest'
import { CORRECTION, HOUR_STATES } from '../src/hour-states.ts'

const classOf = (hours: number) => HOUR_CATEGORIES.indexOf(hourCategory(hours))

describe('hour states', () => {
  it.each(HOUR_STATES)('day $hospitalDay, $from to $until quarters: $claimed, corrected $corrected', (state) => {
    const factor = state.hospitalDay === 1 ? CORRECTION : 1
    for (let quarters = state.from; quarters <= state.until; quarters++) {
      expect(classOf(quarters / 4)).toBe(state.claimed)
      expect(classOf((quarters / 4) * factor)).toBe(state.corrected)
    }
  })

  it.each([0, 1])('leave no quarter hour out between 2 and 80 hours with %i hospital days', (day) => {
    const states = HOUR_STATES.filter(({ hospitalDay }) => hospitalDay === day)
    for (let quarters = 8; quarters <= 320; quarters++) {
      expect(states.filter(({ from, until }) => quarters >= from && quarters <= until)).toHaveLength(1)
    }
  })
})
