import {
  type ExecutionResult,
  getOperationAST,
  getVariableValues,
  type GraphQLFormattedError,
  type GraphQLSchema,
} from 'graphql'
import { OperationTypeNode } from 'graphql'
import type { Caller } from './caller.ts'
import type { ReadDocument } from './documents.ts'
import type { Graph } from './graph.ts'
import type { Log } from './log.ts'
import type { OperationRequest } from './read-operation.ts'
import { Refusal } from './refusal.ts'
import { shapeErrors } from './shape-errors.ts'
import { withoutSuggestion } from './without-suggestion.ts'

export type Answer = { status: number; body: { data?: unknown; errors?: readonly GraphQLFormattedError[] } }

export type Answering = { graph: Graph; readDocument: ReadDocument; log: Log }

/**
 * One operation from its text to its answer.
 * @throws Refusal for what is not executed
 */
export async function answerOperation(
  request: OperationRequest,
  caller: Caller,
  { graph, readDocument, log }: Answering,
): Promise<Answer> {
  const document = readDocument(request.query)
  const operation = getOperationAST(document, request.operationName)
  if (!operation) throw bad('OPERATION_NOT_FOUND', 'Say in "operationName" which operation of the document to run.')
  if (operation.operation === OperationTypeNode.SUBSCRIPTION)
    throw bad('EVENTS_NEEDED', 'A subscription is answered with events: send the header "Accept: text/event-stream".')
  checkVariables(graph.schema, operation.variableDefinitions ?? [], request.variables)

  const { operationName, variables } = request
  const result = await run(graph, { document, operationName, variables }, caller)
  const errors = result.errors && shapeErrors(result.errors, result.data, log, caller.traceparent)
  const data = result.data ?? null
  if (!errors) return { status: 200, body: { data } }
  const isRefused = data === null && errors.every(({ extensions }) => extensions?.['code'] === 'FORBIDDEN')
  return isRefused ? { status: 403, body: { errors } } : { status: 200, body: { errors, data } }
}

async function run(
  graph: Graph,
  operation: Parameters<Graph['execute']>[0],
  caller: Caller,
): Promise<Pick<ExecutionResult, 'data'> & { errors?: readonly unknown[] }> {
  try {
    return await graph.execute(operation, caller)
  } catch (error) {
    return { data: null, errors: [error] }
  }
}

export function checkVariables(
  schema: GraphQLSchema,
  definitions: Parameters<typeof getVariableValues>[1],
  variables: OperationRequest['variables'],
): void {
  const { errors } = getVariableValues(schema, definitions, { ...variables }, { maxErrors: 1 })
  const [first] = errors ?? []
  if (first) throw bad('INVALID_INPUT', withoutSuggestion(first.message))
}

function bad(code: string, message: string): Refusal {
  return new Refusal(400, code, message)
}
