import { redirect } from '@sveltejs/kit'
import { required, text } from '#lib/fields/fields.ts'
import { readFields } from '#lib/fields/read-fields.ts'
import { researchAddress } from '#lib/research/research-address.ts'
import { refusedForm, wrongFields } from '#lib/server/form-answer.ts'
import { portal } from '#lib/server/portal.ts'
import { forgetDefinition, renameDefinition } from '#lib/server/queries/saved-definition.ts'
import { onlyForResearch } from '#lib/server/session/only-for-research.ts'
import type { Actions, PageServerLoad } from './$types'

const DONE = ['hernoemd', 'weg'] as const

export const load: PageServerLoad = async (event) => {
  await event.parent()
  const { searchParams } = event.url
  return {
    chosenProject: searchParams.get('project'),
    done: DONE.find((word) => word === searchParams.get('gedaan')) ?? null,
  }
}

const isId = (id: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)
const done = (url: URL, gedaan: (typeof DONE)[number]) =>
  redirect(303, researchAddress('/onderzoek/cohort/bewaard', { gedaan, project: url.searchParams.get('project') }))

export const actions: Actions = {
  hernoem: async (event) => {
    const { subject } = onlyForResearch(event)
    const data = await event.request.formData()
    const { values, typed, problems } = readFields({ id: required(text(36)), naam: required(text(80)) }, data)
    const form = `hernoem-${typeof typed['id'] === 'string' ? typed['id'] : ''}`
    if (values === null) return wrongFields(form, { typed, problems })
    const { id, naam: name } = values
    const renamed = isId(id) && (await portal().database.write((trx) => renameDefinition(trx, { subject, id, name })))
    if (!renamed) return refusedForm('lijst', typed, { code: 'NOT_FOUND', paths: [] })
    done(event.url, 'hernoemd')
  },

  vergeet: async (event) => {
    const { subject } = onlyForResearch(event)
    const { values, typed } = readFields({ id: required(text(36)) }, await event.request.formData())
    const id = values?.id ?? ''
    const forgotten = isId(id) && (await portal().database.write((trx) => forgetDefinition(trx, { subject, id })))
    if (!forgotten) return refusedForm('lijst', typed, { code: 'NOT_FOUND', paths: [] })
    done(event.url, 'weg')
  },
}
