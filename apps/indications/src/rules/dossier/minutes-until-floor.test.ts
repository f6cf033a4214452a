import { assert as hold, integer, property } from 'fast-check'
import { expect, test } from 'vitest'
import { minutesUntilFloor } from './minutes-until-floor.ts'

test.each([
  { given: '49 hours to come', care: { delivered: 0, toCome: 2940 }, room: 1500 },
  { given: 'exactly the floor', care: { delivered: 0, toCome: 1440 }, room: 0 },
  { given: 'three hours short', care: { delivered: 600, toCome: 660 }, room: -180 },
  { given: '40 hours given, 3 to come: only these can come off', care: { delivered: 2400, toCome: 180 }, room: 180 },
  { given: 'all given', care: { delivered: 2940, toCome: 0 }, room: 0 },
])('$given', ({ care, room }) => {
  expect(minutesUntilFloor(care, 1440)).toBe(room)
})

test('taking off what there is room for never brings anybody below the floor', () => {
  const minutes = integer({ min: 0, max: 5000 })
  hold(
    property(minutes, minutes, minutes, (delivered, toCome, floor) => {
      const room = minutesUntilFloor({ delivered, toCome }, floor)
      if (room <= 0) return
      expect(room).toBeLessThanOrEqual(toCome)
      expect(delivered + toCome - room).toBeGreaterThanOrEqual(floor)
    }),
  )
})
