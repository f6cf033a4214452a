import { batched } from '@kraamketen/subgraph'
import { claimedByProvider, type ProviderClaims } from '../queries/claims/claimed-by-provider.ts'
import { episodes } from '../queries/claims/episodes.ts'
import { parseProviderYear, providerYearId } from '../rules/claims/provider-year.ts'
import type { Basis } from './basis.ts'

/** What resolvers of claims can ask. */
export function claimsContext({ viewer, asViewer }: Basis) {
  // A planner's claims are those of her own organisation; whoever else may look sees those of everybody.
  const whose = viewer.role === 'planner' ? viewer.organisation : null
  const ofProviderYear = batched((ids) =>
    asViewer(async (trx) => {
      const asked = ids.flatMap((id) => parseProviderYear(id) ?? [])
      const found = new Map<string, ProviderClaims>()
      for (const [year, providers] of Map.groupBy(asked, ({ year }) => year)) {
        const codes = providers.map(({ organisation }) => organisation)
        for (const [organisation, sums] of await claimedByProvider(trx, year, codes))
          found.set(providerYearId({ organisation, year }), sums)
      }
      return found
    }),
  )
  return {
    episodeOfClient: batched((ids) => asViewer((trx) => episodes(trx, ids, whose))),
    /** By the id of a provider year; null where nothing was claimed or the viewer may not look. */
    ofProviderYear,
    /** Every organisation that claimed anything in a year; what is then asked of one of them is known already. */
    async ofYear(year: number): Promise<Map<string, ProviderClaims>> {
      const claims = await asViewer((trx) => claimedByProvider(trx, year, null))
      for (const [organisation, sums] of claims) ofProviderYear.prime(providerYearId({ organisation, year }), sums)
      return claims
    },
  }
}
