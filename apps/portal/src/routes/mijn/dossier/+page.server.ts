import { redirect } from '@sveltejs/kit'
import { choice, lines, required, wholeNumber } from '#lib/fields/fields.ts'
import { readFields } from '#lib/fields/read-fields.ts'
import { momentToEvaluate } from '#lib/own-file/moment-to-evaluate.ts'
import { observationsByDay } from '#lib/own-file/observations-by-day.ts'
import { visitsByState } from '#lib/own-file/visits.ts'
import { refusedForm, wrongFields } from '#lib/server/form-answer.ts'
import { act } from '#lib/server/graph/act.ts'
import { askGraph } from '#lib/server/graph/ask-graph.ts'
import { graphLanguage } from '#lib/server/graph/graph-language.ts'
import { ownFile } from '#lib/server/own-file/own-file-answer.ts'
import { onlyFor } from '#lib/server/session/only-for.ts'
import type { Actions, PageServerLoad } from './$types'
import { evaluateOperation } from './evaluate-operation.ts'
import { fileOperation } from './file-operation.ts'

const EVALUATION = {
  moment: required(choice({ tijdens: 'DURING', erna: 'AFTER' })),
  cijfer: required(wholeNumber(1, 10)),
  opmerking: lines(4000),
}

export const load: PageServerLoad = async (event) => {
  onlyFor('mother', event)
  const language = graphLanguage(event.locals.language)
  const file = ownFile(await askGraph(event, fileOperation, { language }))
  return {
    file,
    days: observationsByDay(file?.observations ?? []),
    visits: visitsByState(file?.visits ?? [], new Date()).done,
    evaluate: file === null ? null : momentToEvaluate(file.referrals[0]?.state, file.evaluations ?? []),
    done: event.url.searchParams.get('gedaan') === 'mening',
  }
}

export const actions: Actions = {
  evaluate: async (event) => {
    onlyFor('mother', event)
    const read = readFields(EVALUATION, await event.request.formData())
    if (read.values === null) return wrongFields('mening', read)
    const { moment, cijfer, opmerking } = read.values
    const { refusal } = await act(event, evaluateOperation, { input: { moment, grade: cijfer, remarks: opmerking } })
    if (refusal !== null)
      return refusedForm('mening', read.typed, refusal, { 'input.grade': 'cijfer', 'input.remarks': 'opmerking' })
    redirect(303, '/mijn/dossier?gedaan=mening')
  },
}
