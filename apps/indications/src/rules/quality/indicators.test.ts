import { expect, test } from 'vitest'
import { INDICATORS } from './indicators.ts'
import { measureIndicator } from './measure-indicator.ts'
import { QUALITY_COUNTS } from './quality-counts.ts'
import { QUALITY_THEMES } from './quality-theme.ts'

test('every code is there once', () => {
  const codes = INDICATORS.map(({ code }) => code)
  expect(new Set(codes).size).toBe(codes.length)
})

test('every theme has measures', () => {
  for (const theme of QUALITY_THEMES) {
    expect(INDICATORS.filter((indicator) => indicator.theme === theme).length).toBeGreaterThanOrEqual(3)
  }
})

test('the official set as it could be read, number by number', () => {
  const official = INDICATORS.flatMap(({ official }) =>
    official === null ? [] : [`${official.number} ${official.id}`],
  )
  expect([...new Set(official)].sort()).toEqual(
    [
      '1 INID000763',
      '2 INID000764',
      '4A INID000766',
      '4B INID000767',
      '4D INID000768',
      '6 INID000769',
      '7A INID000770',
      '7B INID000771',
      '18 INID000772',
      '19 INID000773',
      '22 null',
    ].sort(),
  )
})

test.each(INDICATORS)('$code divides what is counted together, or says what is missing', (indicator) => {
  if (indicator.subject === null) {
    expect(indicator.missing).not.toBeNull()
    return
  }
  const together: readonly string[] = QUALITY_COUNTS[indicator.subject]
  expect(together).toContain(indicator.numerator)
  if (indicator.unit === 'COUNT') expect(indicator.denominator).toBeNull()
  else expect(together).toContain(indicator.denominator)
})

test('what is of one source only is marked with it', () => {
  for (const { official, source } of INDICATORS) {
    expect(source).toBe(official === null ? 'igj-goede-kraamzorg' : 'zorginzicht-kraamzorg')
  }
})

test('the document on care to measure is unknown, with what is missing', () => {
  const indicator = INDICATORS.find(({ code }) => code === 'CARE_MADE_TO_MEASURE')!
  expect(measureIndicator(indicator, { families: 100 })).toMatchObject({ status: 'UNKNOWN', reason: indicator.missing })
})
