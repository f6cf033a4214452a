/** A kraamzorg organisation that served a postcode on one of two days. */
export interface ServedPostcode {
  readonly postcode: string
  readonly municipalityCode: string
  readonly regionCode: string
  readonly organisation: string
  readonly then: boolean
  readonly now: boolean
}

export interface AreaProviders {
  readonly postcode: string
  readonly municipalityCode: string
  readonly regionCode: string
  readonly providersThen: number
  readonly providersNow: number
  readonly left: readonly string[]
  readonly arrived: readonly string[]
}

/**
 * Who served each postcode on two days. Areas that lost most providers come first; a postcode that kept its number may
 * still have lost one.
 *
 * Source: docs/sources.md#igj-goede-kraamzorg: areas where few or no providers work (NL: grijze vlekken).
 */
export function areaProviders(rows: readonly ServedPostcode[]): AreaProviders[] {
  return [...Map.groupBy(rows, ({ postcode }) => postcode).values()]
    .map((served) => {
      const { postcode, municipalityCode, regionCode } = served[0]!
      const codes = (which: (row: ServedPostcode) => boolean) =>
        [...new Set(served.filter(which).map(({ organisation }) => organisation))].sort()
      const [then, now] = [codes((row) => row.then), codes((row) => row.now)]
      return {
        postcode,
        municipalityCode,
        regionCode,
        providersThen: then.length,
        providersNow: now.length,
        left: then.filter((code) => !now.includes(code)),
        arrived: now.filter((code) => !then.includes(code)),
      }
    })
    .sort(
      (a, b) => b.left.length - a.left.length || a.providersNow - b.providersNow || (a.postcode < b.postcode ? -1 : 1),
    )
}
