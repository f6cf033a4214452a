import { isoDate } from '@kraamketen/kraamzorg'
import { expect, test } from 'vitest'
import { type RegionMapping, mappingsAt } from './region-mapping.ts'

const mook: RegionMapping = {
  municipalityCode: 'GM0944',
  municipalityName: 'Mook en Middelaar',
  ggdRegionCode: 'GG2014',
  validFrom: isoDate('2023-01-01'),
  validUntil: null,
  checkedUntil: isoDate('2024-06-01'),
  note: { nl: 'Let op Mook.', en: 'Mind Mook.' },
}
const plain = { ...mook, note: null }
const ended = { ...plain, validUntil: isoDate('2025-12-31') }

test.each([
  { at: '1900-01-01', known: false, note: 'niet bekend. Bekend is: van 1 januari 2023 tot nu.' },
  { at: '2022-12-31', known: false, note: 'op 31 december 2022 is niet bekend.' },
  { at: '2023-01-01', known: true, note: null },
  { at: '2024-06-01', known: true, note: null },
  {
    at: '2024-06-02',
    known: true,
    note: 'voor het laatst gecontroleerd op 1 juni 2024; of zij op 2 juni 2024 nog zo is',
  },
])('on $at', ({ at, known, note }) => {
  const answer = mappingsAt([plain], isoDate(at))
  expect(answer.mappings).toEqual(known ? [plain] : [])
  if (note === null) expect(answer.note).toBeNull()
  else expect(answer.note?.nl).toContain(note)
})

test.each([
  { at: '2025-12-31', known: true },
  { at: '2026-01-01', known: false },
])('a mapping that ended holds on its last day and not on the next: $at', ({ at, known }) => {
  expect(mappingsAt([ended], isoDate(at)).mappings).toHaveLength(known ? 1 : 0)
})

test('after the end the note says until when it was known', () => {
  expect(mappingsAt([ended], isoDate('2026-01-01')).note).toEqual({
    nl: 'De indeling van gemeenten bij GGD-regio’s op 1 januari 2026 is niet bekend. Bekend is: van 1 januari 2023 tot en met 31 december 2025.',
    en: 'The mapping of municipalities to GGD regions on 1 January 2026 is not known. Known is: from 1 January 2023 until 31 December 2025.',
  })
})

test('no day: the mappings without an end, with nothing to warn about but their own notes', () => {
  expect(mappingsAt([ended, mook], null)).toEqual({ mappings: [mook], note: mook.note })
  expect(mappingsAt([ended], null)).toEqual({ mappings: [], note: null })
})

test('notes of a mapping and of the day stand together', () => {
  expect(mappingsAt([mook], isoDate('2026-03-14')).note?.en).toBe(
    'Mind Mook. The mapping was last checked on 1 June 2024; whether it still holds on 14 March 2026 was not checked.',
  )
})

test('of several mappings the one that was checked least lately decides the warning', () => {
  const later = { ...plain, checkedUntil: isoDate('2025-01-01') }
  const earlier = { ...plain, checkedUntil: isoDate('2024-01-01') }
  expect(mappingsAt([later, earlier, later], isoDate('2024-02-01')).note?.nl).toContain('1 januari 2024')
})
