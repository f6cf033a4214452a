import { type ConstDirectiveNode, Kind, parse, print, visit } from 'graphql'

const RULES = ['authenticated', 'requiresScopes', 'policy']

/**
 * The supergraph as Apollo's gateway takes it: it refuses to start on access rules, because it does not enforce them.
 * Only for measuring. What is left is the same graph, with the same plans.
 */
export function withoutAccessRules(sdl: string): string {
  const isRule = (name: string) => RULES.some((rule) => name === rule || name.startsWith(`${rule}__`))
  return print(
    visit(parse(sdl, { noLocation: true }), {
      [Kind.DIRECTIVE_DEFINITION]: ({ name }) => (isRule(name.value) ? null : undefined),
      [Kind.SCALAR_TYPE_DEFINITION]: ({ name }) => (isRule(name.value) ? null : undefined),
      [Kind.DIRECTIVE]: (directive) =>
        isRule(directive.name.value) || linksRule(directive as ConstDirectiveNode) ? null : undefined,
    }),
  )
}

function linksRule({ name, arguments: given = [] }: ConstDirectiveNode): boolean {
  const url = given.find((argument) => argument.name.value === 'url')?.value
  return name.value === 'link' && url?.kind === Kind.STRING && RULES.some((rule) => url.value.includes(`/${rule}/`))
}
