import { expect, test } from 'vitest'
import { en } from '../language/en.ts'
import { nl } from '../language/nl.ts'

test.each([
  [0, 'vandaag geboren', 'born today'],
  [1, '1 dag oud', '1 day old'],
  [55, '55 dagen oud', '55 days old'],
  [56, '8 weken oud', '8 weeks old'],
  [182, '26 weken oud', '26 weeks old'],
  [183, '6 maanden oud', '6 months old'],
  [462, '15 maanden oud', '15 months old'],
])('born %d days ago', (days, dutch, english) => {
  expect([nl.handover.age(days), en.handover.age(days)]).toEqual([dutch, english])
})
