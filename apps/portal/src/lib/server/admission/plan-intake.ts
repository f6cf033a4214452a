import { type RequestEvent, fail } from '@sveltejs/kit'
import { amsterdamDay } from '@kraamketen/kraamzorg'
import { day, oneOf, required } from '../../fields/fields.ts'
import { readFields } from '../../fields/read-fields.ts'
import { refusedForm, wrongFields } from '../form-answer.ts'
import { act } from '../graph/act.ts'
import { planIntakeOperation } from './plan-intake-operation.ts'

const FIELDS = { dag: required(day), vorm: required(oneOf(['PHONE', 'VIDEO', 'HOME'])) } as const

/** Plans an intake for a referral with what was posted; null when that is done. */
export async function planIntake(event: RequestEvent, referralId: string) {
  const read = readFields(FIELDS, await event.request.formData())
  if (read.values === null) return wrongFields('plannen', read)
  const { dag: plannedOn, vorm: form } = read.values
  if (plannedOn < amsterdamDay(new Date())) {
    const problems = { dag: { code: 'REFUSED' } } as const
    return fail(400, { form: 'plannen', typed: read.typed, problems, refusal: 'INVALID_INPUT' as const })
  }
  const { refusal } = await act(event, planIntakeOperation, { input: { referralId, plannedOn, form } })
  return refusal === null ? null : refusedForm('plannen', read.typed, refusal, { 'input.plannedOn': 'dag' })
}
