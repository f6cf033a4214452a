import { isoDate } from '@kraamketen/kraamzorg'
import { expect, test } from 'vitest'
import type { KlimPackage } from './klim-package.ts'
import { proposeByKlim } from './propose-by-klim.ts'

// Invented for this test: the packages of the KLIM are not public.
const packageOf = (code: string, criteria: unknown, hours: number, version = 'test-1', from = '2026-01-01') =>
  ({
    version,
    code,
    name: { nl: code, en: code },
    criteria,
    minutes: hours * 60,
    validFrom: isoDate(from),
    validUntil: null,
    demonstration: true,
  }) satisfies KlimPackage

const FIRST = packageOf('FIRST', [{ fact: 'parity', atMost: 0 }], 50)
const NEXT = packageOf(
  'NEXT',
  [
    { fact: 'parity', atLeast: 1 },
    { fact: 'informalHelp', is: true },
  ],
  30,
)
const BUSY = packageOf(
  'BUSY',
  [
    { fact: 'parity', atLeast: 1 },
    { fact: 'informalHelp', is: false },
  ],
  40,
)
const PACKAGES = [FIRST, NEXT, BUSY]
const facts = {
  parity: 0,
  children: 1,
  hospitalDays: 0,
  feeding: null,
  modeOfBirth: null,
  informalHelp: null,
  partnerPresent: null,
}
const propose = (packages: readonly KlimPackage[], given: Partial<typeof facts> | object, on = '2026-06-01') =>
  proposeByKlim(packages, { ...facts, ...given }, isoDate(on))

test.each([
  { given: 'a first child', facts: {}, code: 'FIRST', minutes: 3000 },
  { given: 'a next child with help', facts: { parity: 1, informalHelp: true }, code: 'NEXT', minutes: 1800 },
  { given: 'a next child without', facts: { parity: 2, informalHelp: false }, code: 'BUSY', minutes: 2400 },
])('$given: $code', ({ facts: given, code, minutes }) => {
  const proposal = propose(PACKAGES, given)
  expect(proposal).toMatchObject({
    minutes,
    missing: [],
    package: { code },
    protocol: { code: 'KLIM', version: 'test-1' },
  })
  expect(proposal.findings).toMatchObject([{ code: 'KLIM_PACKAGE', outcome: 'APPLIED', minutes, source: 'klim' }])
})

test.each([
  { given: 'no packages, as shipped', packages: [], facts: {}, missing: ['klimPackages'] },
  { given: 'a fact that decides', packages: PACKAGES, facts: { parity: 1 }, missing: ['informalHelp'] },
  { given: 'two facts', packages: PACKAGES, facts: { parity: null }, missing: ['parity', 'informalHelp'] },
  { given: 'none that fits', packages: [FIRST], facts: { parity: 1 }, missing: ['klimPackageThatFits'] },
  { given: 'two that fit', packages: [FIRST, packageOf('ALL', [], 20)], facts: {}, missing: ['klimOrderOfPackages'] },
  {
    given: 'criteria of nonsense',
    packages: [packageOf('X', [{ fact: 'x' }], 20)],
    facts: {},
    missing: ['klimCriteria'],
  },
])('$given: undecided, missing $missing', ({ packages, facts: given, missing }) => {
  const proposal = propose(packages, given)
  expect(proposal).toMatchObject({ minutes: null, package: null, missing })
  expect(proposal.findings.map(({ outcome }) => outcome)).toEqual(missing.map(() => 'UNDECIDED'))
})

test.each([
  { on: '2025-12-31', version: undefined },
  { on: '2026-01-01', version: 'test-1' },
  { on: '2026-06-30', version: 'test-1' },
  { on: '2026-07-01', version: 'test-2' },
])('at $on the packages are those of $version, never of two versions at once', ({ on, version }) => {
  const proposal = propose([...PACKAGES, packageOf('FIRST', [], 10, 'test-2', '2026-07-01')], {}, on)
  expect(proposal.protocol?.version).toBe(version)
  expect(new Set(proposal.packages.map((one) => one.package.version)).size).toBe(version === undefined ? 0 : 1)
})
