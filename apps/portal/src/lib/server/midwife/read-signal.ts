import type { RequestEvent } from '@sveltejs/kit'
import { required, text } from '../../fields/fields.ts'
import { readFields } from '../../fields/read-fields.ts'
import { refusedForm, wrongFields } from '../form-answer.ts'
import { act } from '../graph/act.ts'
import { readSignalOperation } from './read-signal-operation.ts'

/** Records that the practice read a signal; null when it did, or what to tell. */
export async function readSignal(event: Pick<RequestEvent, 'locals' | 'url' | 'request'>) {
  const read = readFields({ signaal: required(text(100)) }, await event.request.formData())
  const form = `signaal-${String(read.typed['signaal'])}`
  if (read.values === null) return wrongFields(form, read)
  const { refusal } = await act(event, readSignalOperation, { id: read.values.signaal })
  return refusal === null ? null : refusedForm(form, read.typed, refusal)
}
