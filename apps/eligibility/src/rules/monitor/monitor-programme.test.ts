import { isoDate } from '@kraamketen/kraamzorg'
import { expect, test } from 'vitest'
import { monitorProgramme, type MonitorRow } from './monitor-programme.ts'

const ALWAYS = { from: null, until: null }
const rows = (year: number, counts: Readonly<Record<string, Readonly<Record<string, number>>>>): MonitorRow[] =>
  Object.entries(counts).flatMap(([topic, values]) =>
    Object.entries(values).map(([value, families]) => ({ topic: topic as MonitorRow['topic'], year, value, families })),
  )
const breakdown = (
  given: readonly MonitorRow[],
  topic: string,
  period: Parameters<typeof monitorProgramme>[1] = ALWAYS,
) => {
  const found = monitorProgramme(given, period).breakdowns.find((one) => one.topic === topic)
  const counts = found?.categories.flatMap(({ code, count }) => (count === 0 ? [] : [[code, count]])) ?? []
  return { of: found?.of, leftOut: found?.leftOut, counts: Object.fromEntries(counts) as Record<string, number | null> }
}

test('a programme that nobody applied for has zeros and no period', () => {
  const { from, until, applications, breakdowns } = monitorProgramme([], ALWAYS)
  expect({ from, until, applications }).toEqual({ from: null, until: null, applications: 0 })
  expect(breakdowns).toHaveLength(15)
  for (const { of, leftOut } of breakdowns) expect([of, leftOut]).toEqual([0, 0])
})

test('each breakdown has its own number of families, and says how many say nothing', () => {
  const given = rows(2022, {
    APPLICATIONS: { ALL: 60 },
    FIRST_PREGNANCY: { YES: 30, NO: 20 },
    INVOLVED_PARTIES: { UNKNOWN: 10, 0: 12, 4: 10, 5: 14, 9: 14 },
    START: { ALL: 40 },
    HOUSING: { RENTED: 25, OWNED: 12 },
    FLEXIBLE_HOURS: { 1: 5, 4: 10, 5: 15, 61: 7, 80: 4 },
  })
  expect(monitorProgramme(given, ALWAYS)).toMatchObject({ from: '2022-01-01', until: '2022-12-31', applications: 60 })
  expect(breakdown(given, 'FIRST_PREGNANCY')).toEqual({ of: 50, leftOut: 10, counts: { YES: 30, NO: 20 } })
  expect(breakdown(given, 'INVOLVED_PARTIES')).toEqual({
    of: 60,
    leftOut: 0,
    counts: { NONE: 12, FOUR_OR_MORE: 38, UNKNOWN: 10 },
  })
  expect(breakdown(given, 'HOUSING')).toEqual({ of: 37, leftOut: 3, counts: { RENTED: 25, OWNED: 12 } })
  expect(breakdown(given, 'FLEXIBLE_HOURS')).toEqual({
    of: 41,
    leftOut: 0,
    counts: { HOURS_1_4: 15, HOURS_5_10: 15, HOURS_61_OR_MORE: 11 },
  })
  expect(breakdown(given, 'RISK_FACTORS')).toEqual({ of: 0, leftOut: 60, counts: {} })
})

const THREE_YEARS = [
  ...rows(2021, { APPLICATIONS: { ALL: 4 }, FIRST_PREGNANCY: { YES: 2, NO: 2 } }),
  ...rows(2022, { APPLICATIONS: { ALL: 30 }, FIRST_PREGNANCY: { YES: 12, NO: 14 } }),
  ...rows(2023, { APPLICATIONS: { ALL: 25 }, FIRST_PREGNANCY: { YES: 13, NO: 11 } }),
]

test.each([
  { from: null, until: null, shown: ['2021-01-01', '2023-12-31', 59] },
  { from: '2023-03-01', until: '2023-03-31', shown: ['2023-01-01', '2023-12-31', 25] },
  { from: '2022-06-01', until: '2022-06-30', shown: ['2021-01-01', '2022-12-31', 34] }, // 2021 has fewer than ten
  { from: '2021-11-01', until: '2023-05-31', shown: ['2021-01-01', '2023-12-31', 59] },
  { from: null, until: '2022-01-01', shown: ['2021-01-01', '2022-12-31', 34] },
  { from: '2024-01-01', until: null, shown: [null, null, 0] },
])('from $from until $until: the years $shown', ({ from, until, shown }) => {
  const period = { from: from === null ? null : isoDate(from), until: until === null ? null : isoDate(until) }
  const answer = monitorProgramme(THREE_YEARS, period)
  expect([answer.from, answer.until, answer.applications]).toEqual(shown)
})

test('a period is the sum of its years, and of the whole more is shown than of its parts', () => {
  const of = (until: string, given = THREE_YEARS) =>
    breakdown(given, 'FIRST_PREGNANCY', { from: isoDate('2021-01-01'), until: isoDate(until) })
  expect(of('2022-12-31')).toEqual({ of: 30, leftOut: 4, counts: { YES: 14, NO: 16 } })
  expect(of('2023-12-31')).toEqual({ of: 54, leftOut: 5, counts: { YES: 27, NO: 27 } })
  const small = [...THREE_YEARS, ...rows(2024, { APPLICATIONS: { ALL: 20 }, FIRST_PREGNANCY: { YES: 18, NO: 2 } })]
  expect(of('2022-12-31', small).counts).toEqual({ YES: null, NO: null })
  expect(of('2023-12-31', small)).toEqual({ of: 54, leftOut: 5, counts: { YES: null, NO: null } })
  expect(of('2024-12-31', small)).toEqual({ of: 74, leftOut: 5, counts: { YES: 45, NO: 29 } })
})

test('hours without an application of their own count in the year that is nearest', () => {
  const given = [
    ...THREE_YEARS,
    ...rows(2020, { FLEXIBLE_HOURS: { 6: 11 } }),
    ...rows(2025, { FLEXIBLE_HOURS: { 6: 12 } }),
  ]
  expect(breakdown(given, 'FLEXIBLE_HOURS').of).toBe(23)
})
