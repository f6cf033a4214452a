import { amsterdamDay } from '@kraamketen/kraamzorg'
import { error } from '@sveltejs/kit'
import { readFields } from '#lib/fields/read-fields.ts'
import { askGraph } from '#lib/server/graph/ask-graph.ts'
import { graphLanguage } from '#lib/server/graph/graph-language.ts'
import { keepAddressShort, notNow } from '#lib/server/list-page.ts'
import { onlyFor } from '#lib/server/session/only-for.ts'
import { knownYear } from '../known-year.ts'
import { year, yearsUntil } from '../years.ts'
import type { PageServerLoad } from './$types'
import { providerOperation } from './provider-operation.ts'

export const load: PageServerLoad = async (event) => {
  onlyFor('coordinator', event)
  keepAddressShort(event)
  const { agb } = event.params
  if (!/^\d{8}$/.test(agb)) error(404, 'Niet gevonden. · Not found.')
  const { usable } = readFields({ jaar: year, prijzen: year }, event.url.searchParams)
  const years = yearsUntil(amsterdamDay(new Date()), 8)
  const chosen = usable.jaar ?? Number(years[0])
  const answer = await askGraph(event, providerOperation, {
    year: chosen,
    at: `${usable.prijzen ?? chosen}-12-31`,
    organisations: [agb],
    tariffYear: usable.prijzen,
    language: graphLanguage(event.locals.language),
  })
  const { providerYears } = answer.data ?? {}
  if (!providerYears) notNow()
  const node = providerYears.edges[0]?.node
  if (node === undefined) error(404, 'Niet gevonden. · Not found.')
  return {
    provider: node,
    years,
    year: chosen,
    tariffYear: usable.prijzen,
    knownYear: knownYear(answer.data?.tariff),
  }
}
