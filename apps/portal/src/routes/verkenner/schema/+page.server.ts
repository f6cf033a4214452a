import { error } from '@sveltejs/kit'
import { searchSchema, typePage } from '#lib/explorer/type-page.ts'
import { contractOf } from '#lib/server/explorer/contract.ts'
import { whoeverIsSignedIn } from '#lib/server/session/whoever-is-signed-in.ts'
import type { PageServerLoad } from './$types'

const MOST_CHARACTERS = 100

/** One type of the schema, or what was found in it. What a role is not offered looks like what is not there. */
export const load: PageServerLoad = (event) => {
  const { account } = whoeverIsSignedIn(event)
  const { schema, version } = contractOf(account.role)
  const { searchParams } = event.url
  const sought = (searchParams.get('zoek') ?? '').trim().slice(0, MOST_CHARACTERS)
  const type = typePage(schema, searchParams.get('type') ?? schema.getQueryType()?.name ?? '')
  if (type === null) error(404, 'Niet gevonden. · Not found.')
  return { type, sought, hits: sought === '' ? null : searchSchema(schema, sought), schemaVersion: version }
}
