import { isoDate } from '@kraamketen/kraamzorg'
import { expect, test } from 'vitest'
import { anEpisode } from '../../../test/facts.ts'
import { intake } from './intake.ts'

test.each([
  { form: 'HOME', at: '2021-04-15', cents: 9244 },
  { form: 'TELEPHONE', at: '2021-04-15', cents: 3900 },
  { form: 'HOME', at: '2023-04-15', cents: 10_061 },
] as const)('INTAKE, $form on $at is $cents cents', ({ form, at, cents }) => {
  expect(intake(anEpisode({ intake: form, at: isoDate(at) }))).toMatchObject({ code: 'INTAKE', quantity: 1, cents })
})

test.each([
  { form: 'HOME', missing: 'INTAKE_HOME 2024' },
  { form: 'TELEPHONE', missing: 'INTAKE_TELEPHONE 2024' },
] as const)('INTAKE, $form in a year without a tariff misses $missing', ({ form, missing }) => {
  expect(intake(anEpisode({ intake: form, at: isoDate('2024-02-29') }))).toMatchObject({
    cents: null,
    missing: [missing],
  })
})
