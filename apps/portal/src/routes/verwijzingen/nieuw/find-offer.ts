import type { RequestEvent } from '@sveltejs/kit'
import { askGraph } from '#lib/server/graph/ask-graph.ts'
import { nullWhenUnavailable } from '#lib/server/graph/null-when-unavailable.ts'
import { type Offer, offerOf } from './offer.ts'
import { everywhereOperation, recipientsOperation } from './recipients-operation.ts'

type Asking = Pick<RequestEvent, 'locals' | 'url'>

/** Who can be asked at a postcode, or when it is not known, anywhere; null when that cannot be found out now. */
export async function findOffer(event: Asking, postcode: string | null): Promise<Offer | null> {
  const answer = await askGraph(event, recipientsOperation, { postcode }).catch(nullWhenUnavailable)
  const { kraamzorg, jgz, latest } = answer?.data ?? {}
  if (!kraamzorg) return null
  const nobody = postcode === null || kraamzorg.edges.length === 0
  const everywhere = nobody ? await askGraph(event, everywhereOperation, {}).catch(nullWhenUnavailable) : null
  return offerOf({
    postcode,
    kraamzorg: nobody ? [] : kraamzorg.edges.map(({ node }) => node),
    everywhere: everywhere?.data?.kraamzorg?.edges.map(({ node }) => node) ?? [],
    jgz: jgz?.edges.map(({ node }) => node) ?? [],
    latest: latest?.edges.map(({ node }) => node.recipient.agbCode) ?? [],
  })
}
