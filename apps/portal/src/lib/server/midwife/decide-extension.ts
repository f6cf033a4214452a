import type { RequestEvent } from '@sveltejs/kit'
import { choice, lines, required, text } from '../../fields/fields.ts'
import type { FieldProblem } from '../../fields/field-problem.ts'
import { readFields } from '../../fields/read-fields.ts'
import { refusedForm, wrongFields } from '../form-answer.ts'
import { act } from '../graph/act.ts'
import { decideExtensionOperation } from './decide-extension-operation.ts'

const FIELDS = {
  aanvraag: required(text(100)),
  besluit: required(choice({ goed: true, weiger: false })),
  reden: lines(2000),
}

/** Approves or refuses longer care as the form says; whoever refuses says why. */
export async function decideExtension(event: Pick<RequestEvent, 'locals' | 'url' | 'request'>) {
  const read = readFields(FIELDS, await event.request.formData())
  const form = `verlenging-${String(read.typed['aanvraag'])}`
  const problems: Record<string, FieldProblem> = { ...read.problems }
  if (read.usable.besluit === false && read.usable.reden === null) problems['reden'] ??= { code: 'REQUIRED' }
  if (read.values === null || Object.keys(problems).length > 0) {
    return { trouble: wrongFields(form, { typed: read.typed, problems }) }
  }
  const { aanvraag, besluit, reden } = read.values
  const { refusal } = await act(event, decideExtensionOperation, {
    input: { requestId: aanvraag, approve: besluit, reason: reden },
  })
  if (refusal !== null) return { trouble: refusedForm(form, read.typed, refusal, { 'input.reason': 'reden' }) }
  return { trouble: null, done: besluit ? 'goedgekeurd' : 'geweigerd' }
}
