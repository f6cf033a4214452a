import type { RequestEvent } from '@sveltejs/kit'
import { askGraph } from '#lib/server/graph/ask-graph.ts'
import { nullWhenUnavailable } from '#lib/server/graph/null-when-unavailable.ts'
import type { Refusal } from '#lib/server/graph/act.ts'
import { municipalitiesOperation } from './application-operation.ts'

type Found = { readonly code: string; readonly refusal: null } | { readonly code: null; readonly refusal: Refusal }

/** The code of a municipality by its name. Who knows no name cannot be told apart from who mistyped one. */
export async function findMunicipality(event: Pick<RequestEvent, 'locals' | 'url'>, name: string): Promise<Found> {
  const answer = await askGraph(event, municipalitiesOperation, { name }).catch(nullWhenUnavailable)
  const edges = answer?.data?.municipalities?.edges
  if (!edges) return { code: null, refusal: { code: 'NOT_NOW', paths: [] } }
  const same = (one: string | null) => one?.localeCompare(name, 'nl', { sensitivity: 'base' }) === 0
  const found = edges.find(({ node }) => same(node.name))
  if (found === undefined) return { code: null, refusal: { code: 'INVALID_INPUT', paths: ['input.municipalityCode'] } }
  return { code: found.node.code, refusal: null }
}
