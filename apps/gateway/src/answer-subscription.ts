import { type ExecutionResult, OperationTypeNode, getOperationAST } from 'graphql'
import { type Answer, type Answering, checkVariables } from './answer-operation.ts'
import type { Caller } from './caller.ts'
import type { OperationRequest } from './read-operation.ts'
import { Refusal } from './refusal.ts'
import { shapeErrors } from './shape-errors.ts'

/** Answers of one subscription as they come; ended by `return()`. */
export type Answers = AsyncIterableIterator<Answer['body']>

/**
 * One subscription from its text to its answers.
 * @throws Refusal for what is not executed, or is not a subscription
 */
export async function answerSubscription(
  { query, operationName, variables }: OperationRequest,
  caller: Caller,
  { graph, readDocument, log }: Answering,
): Promise<Answers> {
  const document = readDocument(query)
  const operation = getOperationAST(document, operationName)
  if (operation?.operation !== OperationTypeNode.SUBSCRIPTION)
    throw new Refusal(406, 'NOT_ACCEPTABLE', 'Only a subscription is answered with events; accept application/json.')
  checkVariables(graph.schema, operation.variableDefinitions ?? [], variables)

  const shaped = ({ data = null, errors }: ExecutionResult): Answer['body'] =>
    errors ? { errors: shapeErrors(errors, data, log, caller.traceparent), data } : { data }
  const events = await graph.subscribe({ document, operationName, variables }, caller)
  if (Symbol.asyncIterator in events) return mapped(events, shaped)

  const { errors = [] } = shaped(events)
  const status = errors.some(({ extensions }) => extensions?.['code'] === 'FORBIDDEN') ? 403 : 503
  throw Refusal.of(status, errors)
}

/** Not a generator: its `return` must end an iterator that is still waiting for its next event. */
function mapped(events: AsyncIterator<ExecutionResult>, shape: (result: ExecutionResult) => Answer['body']): Answers {
  return {
    [Symbol.asyncIterator]() {
      return this
    },
    next: async () => {
      const event = await events.next()
      return event.done === true ? event : { done: false, value: shape(event.value) }
    },
    return: async () => {
      await events.return?.()
      return { done: true, value: undefined }
    },
  }
}
