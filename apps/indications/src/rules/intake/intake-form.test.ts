import { expect, test } from 'vitest'
import { proposeIntakeForm } from './intake-form.ts'

test.each([
  { parity: 0, form: 'HOME' },
  { parity: 1, form: null },
  { parity: null, form: null },
])('parity $parity: $form', ({ parity, form }) => {
  expect(proposeIntakeForm(parity)).toBe(form)
})
