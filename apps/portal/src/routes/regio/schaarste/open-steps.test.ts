import { expect, test } from 'vitest'
import { openSteps } from './open-steps.ts'

const at = (step: string, nowThere: number, on = '2026-06-17') => ({ step, nowThere, firstOn: on, lastOn: on })

test('who waits now stands by step, the gravest first, and within a step who is due first', () => {
  const rows = [
    { region: 'Zeeland', month: '2026-12-01', steps: [at('PREFERRED_PROVIDER', 1), at('PLACED', 4)] },
    { region: 'Amsterdam', month: '2027-04-01', steps: [at('NO_GUARANTEE', 1)] },
    { region: 'Zuid-Limburg', month: '2026-12-01', steps: [at('JOINT_DIVISION', 1), at('NO_GUARANTEE', 3)] },
  ]
  expect(openSteps(rows).map(({ step, region, families }) => [step, region, families])).toEqual([
    ['NO_GUARANTEE', 'Zuid-Limburg', 3],
    ['NO_GUARANTEE', 'Amsterdam', 1],
    ['JOINT_DIVISION', 'Zuid-Limburg', 1],
    ['PREFERRED_PROVIDER', 'Zeeland', 1],
  ])
})

test('who was placed, withdrew or went on to another step is in none', () => {
  const steps = [at('NO_GUARANTEE', 0), at('PLACED', 2), at('WITHDRAWN', 1)]
  expect(openSteps([{ region: 'Drenthe', month: '2026-12-01', steps }])).toEqual([])
})
