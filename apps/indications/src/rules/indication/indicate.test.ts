import { readdirSync } from 'node:fs'
import fc from 'fast-check'
import { SOURCES, isoDate } from '@kraamketen/kraamzorg'
import { expect, test } from 'vitest'
import { aBirth } from '../../../test/facts.ts'
import { RULES } from './index.ts'
import { indicate } from './indicate.ts'
import { PROTOCOLS, type Protocol, protocolAt, protocolOf } from './protocol.ts'
import { FEEDINGS } from './rule.ts'

test.each([
  { given: 'breast', facts: {}, hours: 49 },
  { given: 'bottle', facts: { feeding: 'BOTTLE' }, hours: 45 },
  { given: 'breast, one hospital day', facts: { hospitalDays: 1 }, hours: 42.875 },
  {
    given: 'ten days at the maximum, one in hospital',
    facts: { additionalMinutes: 31 * 60, packageDays: 10, hospitalDays: 1 },
    hours: 72,
  },
  { given: 'more than the maximum', facts: { additionalMinutes: 60 * 60 }, hours: 80 },
  {
    given: 'the maximum and five hours at the birth',
    facts: { additionalMinutes: 31 * 60, partusMinutes: 300 },
    hours: 75,
  },
  { given: 'the base package and five hours at the birth', facts: { partusMinutes: 300 }, hours: 49 },
  { given: 'twins, hours added by the professional', facts: { children: 2, additionalMinutes: 16 * 60 }, hours: 65 },
  { given: 'the whole package in hospital', facts: { hospitalDays: 9 }, hours: 0 },
] as const)('$given: $hours hours at home', ({ facts, hours }) => {
  expect(indicate(aBirth(facts))).toMatchObject({ minutes: hours * 60, missing: [] })
})

test('hospital days not recorded: the hours so far, and what is missing', () => {
  expect(indicate(aBirth({ hospitalDays: null }))).toMatchObject({ minutes: 49 * 60, missing: ['hospitalDays'] })
})

test('feeding not recorded: no hours, one finding, and what is missing', () => {
  const { minutes, missing, findings } = indicate(aBirth({ feeding: null }))
  expect({ minutes, missing }).toEqual({ minutes: null, missing: ['feeding'] })
  expect(findings).toHaveLength(1)
})

test('the child died or was stillborn: no number, least of all zero', () => {
  const { minutes, missing } = indicate(aBirth({ children: 0, hospitalDays: 3 }))
  expect({ minutes, missing }).toEqual({ minutes: null, missing: ['hoursAfterLoss'] })
})

test('twins without added hours: the base package so far, and what is missing', () => {
  const twins = indicate(aBirth({ children: 2 }))
  expect(twins).toMatchObject({ minutes: 49 * 60, missing: ['hoursForMultipleBirth'] })
})

test('a protocol that changes in mid-care: what was set keeps its version, what follows is by that of the care date', () => {
  const [old] = PROTOCOLS as [Protocol]
  const until = { ...old, validUntil: isoDate('2026-12-31') }
  const artificial = {
    ...old,
    version: 'artificial',
    validFrom: isoDate('2027-01-01'),
    base: { BREAST: 50 * 60, BOTTLE: 40 * 60 },
  }
  const versions = [artificial, until]
  const set = (careDate: string) => indicate(aBirth({ protocol: protocolAt(isoDate(careDate), versions)! })).minutes
  expect(set('2026-12-31')).toBe(49 * 60)
  expect(set('2027-01-01')).toBe(50 * 60)
  expect(indicate(aBirth({ protocol: protocolOf(old.version, versions)! })).minutes).toBe(49 * 60)
  expect(PROTOCOLS.map(({ version }) => version)).not.toContain('artificial')
})

test('whatever the facts: between nothing and the maximum, one finding a rule, and the findings add up', () => {
  const facts = fc.record({
    feeding: fc.constantFrom(...FEEDINGS),
    additionalMinutes: fc.integer({ min: 0, max: 6000 }),
    packageDays: fc.integer({ min: 1, max: 10 }),
    hospitalDays: fc.option(fc.integer({ min: 0, max: 60 })),
    children: fc.option(fc.integer({ min: 1, max: 5 })),
    partusMinutes: fc.option(fc.integer({ min: 0, max: 4800 })),
    bornOn: fc.option(fc.constantFrom(isoDate('2023-05-01'), isoDate('2026-05-01'))),
  })
  fc.assert(
    fc.property(facts, (given) => {
      const { minutes, findings } = indicate(aBirth(given))
      expect(minutes).toBeGreaterThanOrEqual(-1e-9)
      expect(minutes).toBeLessThanOrEqual(80 * 60 - (given.partusMinutes ?? 0) + 1e-9)
      expect(findings).toHaveLength(RULES.length)
      const sum = findings.reduce((total, finding) => total + (finding.outcome === 'APPLIED' ? finding.minutes : 0), 0)
      expect(sum).toBeCloseTo(minutes ?? Number.NaN, 9)
    }),
  )
})

test('every rule has a code of its own, a known source and a test file of its own', () => {
  const findings = RULES.map((rule) => rule(aBirth({ additionalMinutes: 60 }), 2940))
  expect(new Set(findings.map(({ code }) => code)).size).toBe(RULES.length)
  const files = readdirSync(import.meta.dirname)
  for (const { code, source } of findings) {
    expect(SOURCES).toHaveProperty([source])
    expect(files).toContain(`${code.toLowerCase().replaceAll('_', '-')}.test.ts`)
  }
})
