import { addDays, amsterdamDay, isoDate } from '@kraamketen/kraamzorg'
import { expect, test } from 'vitest'
import { REFERRAL_STATES, nextStates } from '../rules/referral/referral-state.ts'
import { caseload, caseloadSize } from './caseload.ts'
import { courseOf } from './course.ts'
import { isCaredFor } from './family.ts'
import { demoRegions, organisationsOf } from './organisations.ts'

const TODAY = isoDate('2026-11-22')
const regions = demoRegions(TODAY)
const cases = caseload(regions, TODAY, 1, 3000)

test('the same day and number give the same family, whatever the size and whoever is made with her', () => {
  expect(caseload(demoRegions(TODAY), TODAY, 1, 400)).toEqual(cases.slice(0, 400))
  expect(caseload(regions, TODAY, 501, 600)).toEqual(cases.slice(500, 600))
})

test('never fewer than the cast that the documentation tells about', () => {
  expect(caseloadSize(0)).toBe(5)
  expect(caseloadSize(3000)).toBe(3000)
  expect(cases.slice(0, 5).map(({ givenName, state }) => [givenName, state])).toEqual([
    ['Sanne', 'IN_CARE'],
    ['Yasmina', 'SUBMITTED'],
    ['Kim', 'HANDED_OVER'],
    ['Iris', 'DECLINED'],
    ['Naomi', 'ACCEPTED'],
  ])
})

test.each(['2024-02-29', '2026-03-30', '2026-10-26', '2027-01-01', '2027-07-15'])('on %s every course holds', (day) => {
  const today = isoDate(day)
  for (const family of caseload(demoRegions(today), today, 1, 700)) {
    const course = courseOf(family)
    expect(course.at(-1)?.to).toBe(family.state)
    for (const [index, event] of course.entries()) {
      expect(event.on <= today).toBe(true)
      expect(event.on >= (course[index - 1]?.on ?? event.on)).toBe(true)
      if (event.from !== null) {
        expect(nextStates(event.from, event.bySender ? 'SENDER' : 'RECIPIENT', 'KRAAMZORG')).toContain(event.to)
      }
    }
    if (isCaredFor(family)) expect(family.birth).not.toBeNull()
    if (family.birth !== null) expect(family.birth.on <= today).toBe(true)
    if (family.handover !== null) {
      expect(family.consent).toBe(true)
      expect(family.handover.sentOn <= today).toBe(true)
    }
  }
})

test('every state of a referral to kraamzorg occurs, in every region somebody lives', () => {
  const found = new Set(cases.map(({ state }) => state))
  expect(REFERRAL_STATES.filter((state) => !found.has(state) && state !== 'COMPLETED')).toEqual([])
  expect(new Set(cases.map(({ region }) => region.code)).size).toBe(25)
})

test('nobody has the BSN of another, but one woman who is registered twice', () => {
  const numbers = cases.map(({ bsn }) => bsn)
  expect(new Set(numbers).size).toBe(cases.length - 1)
  const [other, one] = cases
    .filter(({ wish }) => wish.registeredAlsoAs !== undefined)
    .flatMap((family) => [family, cases[(family.wish.registeredAlsoAs ?? 0) - 1]])
  expect([one?.givenName, one?.familyName, one?.birthDate, one?.bsn]).toEqual([
    other?.givenName,
    other?.familyName,
    other?.birthDate,
    other?.bsn,
  ])
  expect(one?.provider.agbCode).not.toBe(other?.provider.agbCode)
  expect(caseload(regions, TODAY, 60_000, 60_001).map(({ bsn }) => bsn === null)).toEqual([false, true])
})

test('two hundred organisations of the chain, with codes, places and telephone numbers of their own', () => {
  const all = regions.flatMap(organisationsOf)
  expect(all.filter(({ kind }) => ['MIDWIFE_PRACTICE', 'KRAAMZORG', 'JGZ'].includes(kind))).toHaveLength(200)
  expect(new Set(all.map(({ agbCode }) => agbCode)).size).toBe(all.length)
  expect(new Set(all.map(({ name }) => name)).size).toBe(all.length)
  for (const { agbCode, name, email, phone } of all) {
    expect(agbCode).toMatch(/^\d{8}$/)
    expect(name).toMatch(/ \(demonstratie\)$/)
    expect(email).toMatch(/@example\.org$/)
    expect(phone).toMatch(/^0\d\d 000 00\d\d$/)
  }
  const known = (code: string) => all.find(({ agbCode }) => agbCode === code)
  expect(known('08900001')).toMatchObject({
    name: 'Verloskundigenpraktijk De Wieg (demonstratie)',
    municipalityCode: 'GM0917',
  })
  expect(known('41900002')).toMatchObject({
    name: 'Kraamzorg De Eerste Dagen (demonstratie)',
    municipalityCode: 'GM0363',
  })
  expect(known('42900001')).toMatchObject({ name: 'Jeugdgezondheidszorg Zuid (demonstratie)', signer: 'Joke Willems' })
})

test('postcodes are invented ones, two to a municipality', () => {
  const postcodes = regions.flatMap(({ municipalities }) => municipalities.flatMap(({ postcodes }) => postcodes))
  expect(new Set(postcodes).size).toBe(2 * 342)
  expect(postcodes.every((postcode) => /^0\d{3}$/.test(postcode))).toBe(true)
})

test('more births in summer and in December than in other months', () => {
  const births = caseload(regions, TODAY, 3001, 9000).flatMap(({ birth }) => birth?.on.slice(0, 7) ?? [])
  const in_ = (months: readonly string[]) => births.filter((month) => months.includes(month)).length / months.length
  expect(in_(['2026-07', '2026-08', '2025-12'])).toBeGreaterThan(1.1 * in_(['2026-02', '2026-04', '2026-05']))
})

test('the lists of the cast are full: who is in care, who waits, who is due', () => {
  const theirs = cases.filter(
    ({ provider, practice }) => provider.agbCode === '41900001' || practice.agbCode === '08900001',
  )
  const count = (state: string) => theirs.filter((family) => family.state === state).length
  expect(count('IN_CARE')).toBeGreaterThan(30)
  expect(count('SUBMITTED')).toBeGreaterThan(5)
  expect(count('INDICATED')).toBeGreaterThan(30)
  expect(theirs.filter(({ birth }) => birth?.on === TODAY).length).toBeGreaterThan(0)
})

test('a year of births at the large organisations is enough to say something about', () => {
  const since = addDays(TODAY, -365)
  const births = Map.groupBy(
    cases.filter((family) => isCaredFor(family) && (family.birth?.on ?? '') > since),
    ({ provider }) => provider.agbCode,
  )
  expect(births.get('41900001')?.length).toBeGreaterThan(60)
  expect([...births.values()].filter((families) => families.length >= 30).length).toBeGreaterThan(5)
})

test('one birth was in the night of the clock change', () => {
  const change = cases.find(({ birth }) => birth?.on === '2026-10-25' && birth.minute === 150)
  expect(change?.number).toBeLessThan(60)
  expect(amsterdamDay(new Date('2026-10-25T00:30:00Z'))).toBe('2026-10-25')
})
