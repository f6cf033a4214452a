import {
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isUnionType,
} from 'graphql'

/** A type of the schema, to be read. */
export interface TypePage {
  readonly name: string
  readonly kind: 'question' | 'object' | 'interface' | 'union' | 'enum' | 'input' | 'scalar'
  readonly description: string
  readonly fields: readonly FieldOfType[]
  /** Values of an enumeration. */
  readonly values: readonly { readonly name: string; readonly description: string }[]
  /** What a union or an interface may be. */
  readonly possible: readonly string[]
}

export interface FieldOfType {
  readonly name: string
  /** As it is written, such as `[Client!]`. */
  readonly type: string
  /** The type without its signs, to look up. */
  readonly named: string
  readonly description: string
  readonly takes: readonly Omit<FieldOfType, 'takes'>[]
}

/** Something of the schema that was searched for. */
export interface Hit {
  readonly type: string
  /** Null when it is the type itself. */
  readonly field: string | null
  readonly description: string
}

interface Described {
  readonly name: string
  readonly type: { toString(): string }
  readonly description?: string | null | undefined
}

const field = ({ name, type, description }: Described) => ({
  name,
  type: String(type),
  named: String(type).replaceAll(/[[\]!]/g, ''),
  description: description ?? '',
})

/** Null when there is no such type, or not for this schema. */
export function typePage(schema: GraphQLSchema, name: string): TypePage | null {
  const type = schema.getType(name)
  if (type === undefined || name.startsWith('__')) return null
  return {
    name,
    kind: kindOf(schema, type),
    description: type.description ?? '',
    fields: fieldsOf(type),
    values: isEnumType(type)
      ? type.getValues().map((value) => ({ name: value.name, description: value.description ?? '' }))
      : [],
    possible: isUnionType(type) || isInterfaceType(type) ? schema.getPossibleTypes(type).map(String) : [],
  }
}

function kindOf(schema: GraphQLSchema, type: GraphQLNamedType): TypePage['kind'] {
  if (type === schema.getQueryType()) return 'question'
  if (isObjectType(type)) return 'object'
  if (isInterfaceType(type)) return 'interface'
  if (isUnionType(type)) return 'union'
  if (isEnumType(type)) return 'enum'
  return isInputObjectType(type) ? 'input' : 'scalar'
}

function fieldsOf(type: GraphQLNamedType): readonly FieldOfType[] {
  if (isInputObjectType(type)) return Object.values(type.getFields()).map((each) => ({ ...field(each), takes: [] }))
  if (!isObjectType(type) && !isInterfaceType(type)) return []
  return Object.values(type.getFields()).map((each) => ({ ...field(each), takes: each.args.map(field) }))
}

const MOST_HITS = 60

/** Types and fields whose name or description has each of these words; what is named so comes first. */
export function searchSchema(schema: GraphQLSchema, sought: string): readonly Hit[] {
  const words = sought.toLowerCase().split(/\s+/).filter(Boolean)
  if (words.length === 0) return []
  const hits = Object.values(schema.getTypeMap())
    .filter(({ name }) => !name.startsWith('__'))
    .flatMap((type): Hit[] => [
      { type: type.name, field: null, description: type.description ?? '' },
      ...fieldsOf(getNamedType(type)).map(({ name, description }) => ({ type: type.name, field: name, description })),
    ])
    .filter(({ type, field: name, description }) => {
      const text = `${name ?? type} ${description}`.toLowerCase()
      return words.every((word) => text.includes(word))
    })
  const isNamedSo = ({ type, field: name }: Hit) => words.every((word) => (name ?? type).toLowerCase().includes(word))
  return [...hits.filter(isNamedSo), ...hits.filter((hit) => !isNamedSo(hit))].slice(0, MOST_HITS)
}
