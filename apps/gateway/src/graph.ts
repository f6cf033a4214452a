import { createGatewayRuntime, type GatewayContext, type GatewayPlugin } from '@graphql-hive/gateway-runtime'
import { unifiedGraphHandler } from '@graphql-hive/router-runtime'
import {
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  type GraphQLSchema,
  Kind,
  OperationTypeNode,
} from 'graphql'
import { judgeAccess } from './access-rules.ts'
import type { Caller } from './caller.ts'
import { type Supergraph, SupergraphProblem } from './read-supergraph.ts'
import type { createSubgraphTransport } from './subgraph-transport.ts'
import type { Viewer } from './verify-token.ts'

export type Operation = {
  document: DocumentNode
  operationName: string | undefined
  variables: Readonly<Record<string, unknown>>
}

export type Graph = {
  /** The schema that clients see. */
  schema: GraphQLSchema
  /** Runs a document that was validated; never rejects for what a service does. */
  execute: (operation: Operation, caller: Caller) => Promise<ExecutionResult>
  /** Answers a subscription: one answer for what cannot be subscribed to, else one an event until `return()`. */
  subscribe: (operation: Operation, caller: Caller) => Promise<ExecutionResult | AsyncIterableIterator<ExecutionResult>>
  close: () => Promise<void>
}

type Context = GatewayContext & { caller: Caller; document: DocumentNode }

/** What Hive's access plugin tells of one selected field. */
type AskedAccess = {
  user: unknown
  typeAuthArgs?: unknown
  fieldAuthArgs?: unknown
  typeScopes?: string[][]
  fieldScopes?: string[][]
  typePolicies?: unknown
  fieldPolicies?: unknown
  path: readonly (string | number)[]
}

/** The part of an enveloped request that is used here. */
type Enveloped = {
  schema: GraphQLSchema
  contextFactory: () => Promise<unknown>
  execute: (request: ExecutionArgs) => Promise<ExecutionResult>
  subscribe: (request: ExecutionArgs) => Promise<ExecutionResult | AsyncIterableIterator<ExecutionResult>>
}

/**
 * The planner and executor of the supergraph: Hive's runtime as a library. Its HTTP server, landing page, GraphiQL,
 * health checks and batching are never reached: this gateway listens itself.
 * @throws SupergraphProblem when the supergraph cannot be planned, or its access rules are not enforced
 */
export async function createGraph(
  { sdl }: Pick<Supergraph, 'sdl'>,
  transport: ReturnType<typeof createSubgraphTransport>,
): Promise<Graph> {
  const keepSignals = signalsKept()
  const runtime = createGatewayRuntime<Context>({
    supergraph: sdl,
    unifiedGraphHandler,
    transports: { http: transport } as never,
    // Would merge questions to one service into one, and with it the errors of both.
    __experimental__batchExecution: false,
    subgraphErrors: false,
    maskedErrors: false,
    requestId: false,
    logging: false,
    landingPage: false,
    graphiql: false,
    genericAuth: {
      mode: 'protect-granular',
      rejectUnauthenticated: true,
      resolveUserFn: ({ caller }: Partial<Context>) => caller?.viewer ?? null,
      extractScopes: (viewer) => [...((viewer as Viewer | null)?.scopes ?? [])],
      validateUser: (asked: AskedAccess) =>
        judgeAccess({
          viewer: asked.user as Viewer | null,
          authenticated: [asked.typeAuthArgs, asked.fieldAuthArgs],
          scopes: [asked.typeScopes, asked.fieldScopes],
          policies: [asked.typePolicies, asked.fieldPolicies],
          path: asked.path,
        }),
    },
    plugins: () => [keepDocument],
  })
  keepSignals()
  const schema = await loadSchema(runtime)

  const prepare = async ({ document, operationName, variables }: Operation, caller: Caller) => {
    const {
      schema: served,
      contextFactory,
      execute,
      subscribe,
    } = runtime.getEnveloped({
      caller,
      headers: {},
      document,
    }) as Enveloped
    const contextValue = await contextFactory()
    const args: ExecutionArgs = {
      schema: served,
      document,
      operationName,
      variableValues: { ...variables },
      contextValue,
    }
    return { args, execute, subscribe }
  }
  const execute: Graph['execute'] = async (operation, caller) => {
    const prepared = await prepare(operation, caller)
    return prepared.execute(prepared.args)
  }
  const subscribe: Graph['subscribe'] = async (operation, caller) => {
    const prepared = await prepare(operation, caller)
    return prepared.subscribe(prepared.args)
  }
  await assertAccessIsChecked(schema, { execute, subscribe })
  return {
    schema,
    execute,
    subscribe,
    close: async () => {
      await runtime.dispose()
      await transport.close()
    },
  }
}

/**
 * Hive listens for signals and then lets go of everything at once, also of what is being answered. Stopping is the
 * matter of whoever started this gateway.
 * @returns takes away the listeners that were added since
 */
function signalsKept(): () => void {
  const before = new Set(LISTENED.flatMap((signal) => process.listeners(signal)))
  return () => {
    for (const signal of LISTENED) {
      for (const listener of process.listeners(signal)) if (!before.has(listener)) process.off(signal, listener)
    }
  }
}

const LISTENED = ['SIGINT', 'SIGTERM'] as const

async function loadSchema(runtime: {
  getSchema: () => GraphQLSchema | Promise<GraphQLSchema>
}): Promise<GraphQLSchema> {
  try {
    return await runtime.getSchema()
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new SupergraphProblem(
      `The supergraph cannot be planned: ${reason} Run \`npm run generate\` to compose it anew.`,
    )
  }
}

/**
 * The access check hands on a copy of the document, and the planner knows its plans by the document itself: without this
 * every request is planned anew. Nothing was taken out of the copy, as whatever is not allowed refuses the whole request.
 */
const keepDocument: GatewayPlugin = {
  onExecute({ args }: { args: { document: DocumentNode; contextValue: Partial<Context> } }) {
    args.document = args.contextValue.document ?? args.document
  },
  onSubscribe({ args }: { args: { document: DocumentNode; contextValue: Partial<Context> } }) {
    args.document = args.contextValue.document ?? args.document
  },
}

/**
 * Hive enforces nothing when its access plugin is not there, and says nothing about it. So nobody asks for every field of
 * the root once, and each must be refused.
 */
async function assertAccessIsChecked(
  schema: GraphQLSchema,
  { execute, subscribe }: Pick<Graph, 'execute' | 'subscribe'>,
): Promise<void> {
  const nobody: Caller = { viewer: null, authorization: '', traceparent: '' }
  for (const operation of Object.values(OperationTypeNode)) {
    const ask = operation === OperationTypeNode.SUBSCRIPTION ? subscribe : execute
    const root = schema.getRootType(operation)
    for (const field of Object.keys(root?.getFields() ?? {})) {
      const document = askOneField(operation, field)
      const answer = await ask({ document, operationName: undefined, variables: {} }, nobody)
      if (!(Symbol.asyncIterator in answer) && answer.errors?.[0]?.extensions.code === 'UNAUTHENTICATED') continue
      throw new SupergraphProblem(`Access is not checked: anybody may ask ${root?.name ?? ''}.${field}.`)
    }
  }
}

function askOneField(operation: OperationTypeNode, field: string): DocumentNode {
  const selection = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: field } } as const
  const selectionSet = { kind: Kind.SELECTION_SET, selections: [selection] } as const
  return {
    kind: Kind.DOCUMENT,
    definitions: [{ kind: Kind.OPERATION_DEFINITION, operation, selectionSet }],
  }
}
