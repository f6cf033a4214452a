interface Connection<Node> {
  readonly edges: readonly { readonly node: Node }[]
}
interface Participation {
  readonly organisation: { readonly agbCode: string }
  readonly takesPart: boolean | null
  readonly since: string | null
  readonly reason: string | null
}
interface NotInPool {
  readonly organisation: { readonly agbCode: string }
  readonly takesPart: boolean | null
}

export interface Provider {
  readonly agbCode: string
  readonly name: string
  /** In the regional spread of clients; null when nobody recorded it. */
  readonly spreads: boolean | null
  readonly since: string | null
  readonly reason: string | null
  /** In the pool for assistance at births; null when not known. */
  readonly inPool: boolean | null
}

/** The organisations of a region, each with what it takes part in; null when they cannot be fetched. */
export function providersOf(
  organisations: Connection<{ readonly agbCode: string; readonly name: string }> | null,
  participations: Connection<Participation> | null,
  notInPool: readonly NotInPool[] | null,
): readonly Provider[] | null {
  if (organisations === null) return null
  const spread = new Map(participations?.edges.map(({ node }) => [node.organisation.agbCode, node]))
  const outside = new Map(notInPool?.map((each) => [each.organisation.agbCode, each.takesPart]))
  return organisations.edges.map(({ node: { agbCode, name } }) => {
    const { takesPart = null, since = null, reason = null } = spread.get(agbCode) ?? {}
    // Who is not among those outside the pool is in it.
    const inPool = notInPool === null ? null : outside.has(agbCode) ? (outside.get(agbCode) ?? null) : true
    return { agbCode, name, spreads: takesPart, since, reason, inPool }
  })
}
