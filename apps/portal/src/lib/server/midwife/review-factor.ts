import type { RequestEvent } from '@sveltejs/kit'
import { choice, lines, required, text } from '../../fields/fields.ts'
import type { FieldProblem } from '../../fields/field-problem.ts'
import { readFields } from '../../fields/read-fields.ts'
import { refusedForm, wrongFields } from '../form-answer.ts'
import { type Refusal, act } from '../graph/act.ts'
import { askGraph } from '../graph/ask-graph.ts'
import { nullWhenUnavailable } from '../graph/null-when-unavailable.ts'
import { confirmFactorOperation, factorsOperation, withdrawFactorOperation } from './review-factor-operation.ts'

type Asking = Pick<RequestEvent, 'locals' | 'url'>

const FIELDS = {
  factor: required(text(100)),
  geldt: required(choice({ ja: true, nee: false })),
  reden: lines(2000),
}

/** Says of a factor that is old that it still holds, or why it does not any more. */
export async function reviewFactor(event: Asking & Pick<RequestEvent, 'request'>, referralId: string) {
  const read = readFields(FIELDS, await event.request.formData())
  const form = `factor-${String(read.typed['factor'])}`
  const problems: Record<string, FieldProblem> = { ...read.problems }
  if (read.usable.geldt === false && read.usable.reden === null) problems['reden'] ??= { code: 'REQUIRED' }
  if (read.values === null || Object.keys(problems).length > 0) {
    return { trouble: wrongFields(form, { typed: read.typed, problems }) }
  }
  const { factor, geldt, reden } = read.values
  const refusal = geldt
    ? await confirm(event, referralId, factor)
    : (await act(event, withdrawFactorOperation, { input: { factorId: factor, reason: reden ?? '' } })).refusal
  if (refusal !== null) return { trouble: refusedForm(form, read.typed, refusal, { 'input.reason': 'reden' }) }
  return { trouble: null, done: geldt ? 'factor-geldt' : 'factor-vervalt' }
}

/** The graph confirms a factor when it is recorded again: which one it is, it says itself. */
async function confirm(event: Asking, referralId: string, factorId: string): Promise<Refusal | null> {
  const answer = await askGraph(event, factorsOperation, { id: referralId }).catch(nullWhenUnavailable)
  const client = answer?.data?.referral?.client
  if (!client?.vulnerability) return { code: 'NOT_NOW', paths: [] }
  const factor = client.vulnerability.factors.find(({ id }) => id === factorId)
  if (factor === undefined) return { code: 'WRONG_STATE', paths: [] }
  const { kind, code, other } = factor
  const { refusal } = await act(event, confirmFactorOperation, {
    input: { clientId: client.id, factors: [{ kind, code, other }] },
  })
  return refusal
}
