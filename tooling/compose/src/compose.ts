import { composeServices, compositionHasErrors } from '@theguild/federation-composition'
import {
  buildASTSchema,
  type DocumentNode,
  GraphQLError,
  lexicographicSortSchema,
  parse,
  print,
  printSchema,
} from 'graphql'
import type { CompositionProblem } from './composition-problem.ts'
import { GRAPH_RULES } from './graph-rules/index.ts'
import { isServiceName, SERVICE_ADDRESSES } from './service-addresses.ts'
import { sortDocument } from './sort-document.ts'

export type Composition =
  | { supergraphSdl: string; apiSdl: string; problems?: never }
  | { supergraphSdl?: never; apiSdl?: never; problems: readonly [CompositionProblem, ...CompositionProblem[]] }

/**
 * One graph from the SDL of each service. The same services give the same bytes, whatever the order of the services or
 * of what stands in them: everything is sorted before composing and after.
 * @param sdls SDL text by service name
 */
export function compose(sdls: Readonly<Record<string, string>>): Composition {
  const problems: CompositionProblem[] = []
  const graph = new Map<string, DocumentNode>()
  for (const service of Object.keys(sdls).toSorted()) {
    const parsed = parseService(service, sdls[service] ?? '')
    if ('code' in parsed) problems.push(parsed)
    else graph.set(service, sortDocument(parsed))
  }
  if (isFilled(problems)) return { problems }
  for (const rule of GRAPH_RULES) problems.push(...rule(graph))
  if (isFilled(problems)) return { problems }

  const composed = composeServices(
    [...graph].map(([name, typeDefs]) => ({
      name,
      typeDefs,
      ...(isServiceName(name) ? { url: SERVICE_ADDRESSES[name] } : {}),
    })),
  )
  if (compositionHasErrors(composed)) {
    const failed = composed.errors.map(composerProblem)
    return isFilled(failed)
      ? { problems: failed }
      : { problems: [composerProblem(new GraphQLError('The composer says no.'))] }
  }
  return {
    supergraphSdl: `${print(sortDocument(composed.supergraphDocumentNode))}\n`,
    apiSdl: `${printSchema(lexicographicSortSchema(buildASTSchema(composed.publicDocumentNode)))}\n`,
  }
}

function parseService(service: string, sdl: string): DocumentNode | CompositionProblem {
  try {
    return parse(sdl, { noLocation: true })
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error
    const line = error.locations?.[0]?.line
    return { service, code: 'SYNTAX', sentence: `${error.message}${line === undefined ? '' : ` (line ${line})`}` }
  }
}

/** The composer puts the service in front of its message: `[costs] Unknown type …`. */
function composerProblem({ message, extensions }: GraphQLError): CompositionProblem {
  const [, service = null, sentence = message] = /^\[([\w-]+)\] (.*)$/s.exec(message) ?? []
  return { service, code: typeof extensions['code'] === 'string' ? extensions['code'] : 'COMPOSITION', sentence }
}

function isFilled<T>(list: readonly T[]): list is readonly [T, ...T[]] {
  return list.length > 0
}
