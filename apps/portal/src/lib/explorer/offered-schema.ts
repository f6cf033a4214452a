import {
  type DirectiveNode,
  type DefinitionNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type InterfaceTypeDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  type TypeNode,
  valueFromASTUntyped,
} from 'graphql'

/** What a type, or `Type.field`, asks for. */
interface Access {
  /** Any one of the sets is enough; null when it asks for none. */
  readonly scopes: readonly (readonly string[])[] | null
  /** Any one of them is enough; empty when it is for all. */
  readonly roles: readonly string[]
}

/** What is not in it asks for nothing. */
export type AccessMarks = ReadonlyMap<string, Access>

export interface Reader {
  readonly role: string
  readonly scopes: readonly string[]
}

const ROLE_TAG = /^role-(.+)$/

type Composite = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode

const isComposite = (node: DefinitionNode): node is Composite =>
  node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.INTERFACE_TYPE_DEFINITION

/** Reads who may ask what from the supergraph: scopes, where the gateway reads them too, and roles, which are its tags. */
export function accessMarks(supergraph: DocumentNode): AccessMarks {
  const marks = new Map<string, Access>()
  const mark = (name: string, directives: readonly DirectiveNode[] = []) => {
    const valueOf = (directive: string, argument: string) =>
      directives
        .filter((each) => each.name.value === directive)
        .flatMap((each) => each.arguments?.find((given) => given.name.value === argument) ?? [])
        .map(({ value }) => valueFromASTUntyped(value))
    const [scopes = null] = valueOf('requiresScopes', 'scopes') as string[][][]
    const roles = valueOf('tag', 'name').flatMap((tag) => ROLE_TAG.exec(String(tag))?.[1] ?? [])
    if (scopes !== null || roles.length > 0) marks.set(name, { scopes, roles })
  }
  for (const node of supergraph.definitions) {
    if (!('name' in node) || !('directives' in node)) continue
    mark(node.name.value, node.directives)
    if (!isComposite(node)) continue
    for (const field of node.fields ?? []) mark(`${node.name.value}.${field.name.value}`, field.directives)
  }
  return marks
}

/** The part of the contract that somebody may read: no change, and nothing that cannot be reached. */
export function offeredSchema(contract: DocumentNode, marks: AccessMarks, { role, scopes }: Reader): DocumentNode {
  const isOpen = (name: string) => {
    const asks = marks.get(name)
    if (asks === undefined) return true
    const isScoped = asks.scopes?.some((set) => set.every((scope) => scopes.includes(scope))) ?? true
    return isScoped && (asks.roles.length === 0 || asks.roles.includes(role))
  }
  const types = new Map(
    contract.definitions.flatMap((node) => ('name' in node ? [[node.name.value, node] as const] : [])),
  )
  const closed = new Set([...types.keys()].filter((name) => !isOpen(name)))
  const fieldsOf = ({ name, fields = [] }: Composite) =>
    fields.filter((field) => isOpen(`${name.value}.${field.name.value}`) && !closed.has(nameOf(field.type)))
  const isEmpty = (node: DefinitionNode) =>
    isComposite(node)
      ? fieldsOf(node).length === 0
      : node.kind === Kind.UNION_TYPE_DEFINITION && (node.types ?? []).every(({ name }) => closed.has(name.value))
  // What has nothing left inside is closed too, and with it whatever returns it.
  for (let before = -1; before !== closed.size;) {
    before = closed.size
    for (const [name, node] of types) if (!closed.has(name) && isEmpty(node)) closed.add(name)
  }

  const reached = reach('Query', (name) => {
    const node = types.get(name)
    if (node === undefined || closed.has(name)) return []
    if (node.kind === Kind.UNION_TYPE_DEFINITION) return (node.types ?? []).map((each) => each.name.value)
    if (node.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION) return (node.fields ?? []).map(({ type }) => nameOf(type))
    if (!isComposite(node)) return []
    const implementers =
      node.kind === Kind.INTERFACE_TYPE_DEFINITION
        ? [...types].flatMap(([other, each]) => (isComposite(each) && implementsIt(each, name) ? [other] : []))
        : []
    return [
      ...implementers,
      ...(node.interfaces ?? []).map((each) => each.name.value),
      ...fieldsOf(node).flatMap(namesIn),
    ]
  })
  const isKept = (name: string) => reached.has(name) && !closed.has(name)

  return {
    kind: Kind.DOCUMENT,
    definitions: contract.definitions.flatMap((node): DefinitionNode[] => {
      if (node.kind === Kind.DIRECTIVE_DEFINITION) return [node]
      if (!('name' in node) || !isKept(node.name.value)) return []
      if (node.kind === Kind.UNION_TYPE_DEFINITION)
        return [{ ...node, types: (node.types ?? []).filter(({ name }) => isKept(name.value)) }]
      if (!isComposite(node)) return [node]
      const interfaces = (node.interfaces ?? []).filter(({ name }) => isKept(name.value))
      return [{ ...node, interfaces, fields: fieldsOf(node) }]
    }),
  }
}

const implementsIt = ({ interfaces = [] }: Composite, name: string) =>
  interfaces.some((each) => each.name.value === name)

const namesIn = ({ type, arguments: given = [] }: FieldDefinitionNode) => [
  nameOf(type),
  ...given.map((argument) => nameOf(argument.type)),
]

function nameOf(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : nameOf(type.type)
}

function reach(from: string, next: (name: string) => readonly string[]): ReadonlySet<string> {
  const reached = new Set([from])
  // A set that grows while it is walked is walked to its new end.
  for (const name of reached) for (const other of next(name)) reached.add(other)
  return reached
}
