import {
  type DirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type InterfaceTypeDefinitionNode,
  type InterfaceTypeExtensionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  type ObjectTypeExtensionNode,
} from 'graphql'

export type TypeWithFields =
  ObjectTypeDefinitionNode | ObjectTypeExtensionNode | InterfaceTypeDefinitionNode | InterfaceTypeExtensionNode

export function typesWithFields(document: DocumentNode): TypeWithFields[] {
  return document.definitions.filter(
    (node) =>
      node.kind === Kind.OBJECT_TYPE_DEFINITION ||
      node.kind === Kind.OBJECT_TYPE_EXTENSION ||
      node.kind === Kind.INTERFACE_TYPE_DEFINITION ||
      node.kind === Kind.INTERFACE_TYPE_EXTENSION,
  )
}

/** Every field of every object and interface type, with the type it stands in. */
export function eachField(document: DocumentNode): { type: TypeWithFields; field: FieldDefinitionNode }[] {
  return typesWithFields(document).flatMap((type) => (type.fields ?? []).map((field) => ({ type, field })))
}

/** The federation directive of that name, imported or written in full (`@federation__requires`). */
export function directive(
  node: { readonly directives?: readonly DirectiveNode[] },
  name: string,
): DirectiveNode | undefined {
  return node.directives?.find(({ name: { value } }) => value === name || value === `federation__${name}`)
}

export function hasAuthDirective(node: { readonly directives?: readonly DirectiveNode[] }): boolean {
  return ['authenticated', 'requiresScopes', 'policy'].some((name) => directive(node, name) !== undefined)
}
