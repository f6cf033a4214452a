import { expect, test } from 'vitest'
import { MONITOR_TOPIC_TEXTS } from '../src/rules/monitor/monitor-topic.ts'
import { reconcileFactsheet } from '../src/rules/monitor/reconcile-factsheet.ts'
import { GEBOORTEZORG_FLEX_FACTSHEET } from './geboortezorg-flex-factsheet.ts'
import { PROGRAMMES } from './programmes.ts'

const { breakdowns, programmes } = GEBOORTEZORG_FLEX_FACTSHEET

test('every printed figure has a category of its topic, once', () => {
  for (const { topic, figures } of breakdowns) {
    const codes = figures.map(({ code }) => code)
    expect(new Set(codes).size).toBe(codes.length)
    for (const code of codes) expect(MONITOR_TOPIC_TEXTS[topic].categories).toHaveProperty(code)
  }
  expect(new Set(breakdowns.map(({ topic }) => topic)).size).toBe(breakdowns.length)
})

test('133 applications, 120 questionnaires at the start and 40 half a year later', () => {
  for (const { topic, of } of breakdowns)
    expect(of).toBe(
      { APPLICATIONS: 133, START: 120, HALF_YEAR: 40, FLEXIBLE_HOURS: 0 }[MONITOR_TOPIC_TEXTS[topic].base],
    )
})

test('what adds up and what does not, and which whole numbers stand behind it', () => {
  const found = breakdowns.map((breakdown) => {
    const { countSum, percentageSum, fit } = reconcileFactsheet(breakdown)
    return [breakdown.topic, countSum ?? percentageSum, fit?.of]
  })
  expect(found).toEqual([
    ['REFERRER', 133, 133],
    ['INVOLVED_PARTIES', 133, 133],
    ['RECORDED_CLASS', 100, 131],
    ['RISK_FACTORS', 100, 129],
    ['FIRST_PREGNANCY', 45, 133],
    ['LABOUR_MOTHER', 97, 120],
    ['PARTNER', 48, 120],
    ['EDUCATION_MOTHER', 66, 120],
    ['HOUSING', 100, 120],
    ['NATIONALITY', 100, 120],
    ['SELF_CONFIDENCE', 100, 40],
    ['CERTAINTY_AS_PARENT', 100, 40],
    ['ASKING_FOR_HELP', 100, 40],
    ['KNOWING_THE_CHILD', 100, 40],
  ])
})

test('it is about programmes that exist', () => {
  const codes = PROGRAMMES.map(({ code }) => code)
  for (const programme of programmes) expect(codes).toContain(programme)
})
