import { type GraphQLSchema, TypeInfo, parse, visit, visitWithTypeInfo } from 'graphql'

/** What the schema says of the field or the argument at a place of a question. */
export interface Described {
  readonly from: number
  readonly to: number
  /** Such as `client: Client`. */
  readonly signature: string
  readonly description: string
}

/** Null when nothing is described there, or the question cannot be read as it stands. */
export function describedAt(schema: GraphQLSchema, text: string, position: number): Described | null {
  const info = new TypeInfo(schema)
  let found: Described | null = null
  const look = (
    name: { readonly value: string; readonly loc?: { readonly start: number; readonly end: number } | undefined },
    known: { readonly type: unknown; readonly description?: string | null | undefined } | null | undefined,
  ) => {
    if (!name.loc || !known || position < name.loc.start || position > name.loc.end) return
    const { start: from, end: to } = name.loc
    found = { from, to, signature: `${name.value}: ${String(known.type)}`, description: known.description ?? '' }
  }
  try {
    visit(
      parse(text),
      visitWithTypeInfo(info, {
        Field: ({ name }) => look(name, info.getFieldDef()),
        Argument: ({ name }) => look(name, info.getArgument()),
      }),
    )
  } catch {
    return null
  }
  return found
}
