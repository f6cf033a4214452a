interface Providers {
  readonly edges: readonly { readonly node: { readonly agbCode: string; readonly name: string } }[]
}

/** The organisations to choose from, by name. Who was asked for stays among them, also when their names cannot be fetched. */
export function providerOptions(
  providers: Providers | null | undefined,
  asked: string | null,
): readonly (readonly [code: string, name: string])[] {
  const options = (providers?.edges ?? [])
    .map(({ node }) => [node.agbCode, node.name] as const)
    .toSorted(([, one], [, other]) => one.localeCompare(other, 'nl', { numeric: true }))
  const isThere = asked === null || options.some(([code]) => code === asked)
  return isThere ? options : [[asked, asked], ...options]
}
