export interface Asked {
  readonly agbCode: string
  readonly name: string
  readonly phone: string | null
  /** How many of the latest referrals of the practice went there. */
  readonly lately: number
}

/** Who can be asked, and what is likely to be chosen. */
export interface Offer {
  readonly kraamzorg: readonly Asked[]
  /** Whom the practice asked last, of those; null when none. */
  readonly likely: string | null
  /** Whether they work at her postcode, or none does and these are all there are. */
  readonly nearby: boolean
  /** How many of the latest referrals were looked at. */
  readonly latest: number
  readonly jgz: readonly { readonly agbCode: string; readonly name: string }[]
  /** Where the postcode is, as the organisations that work there say; null when none does. */
  readonly municipality: { readonly code: string; readonly name: string } | null
}

interface Organisation {
  readonly agbCode: string
  readonly name: string
  readonly phone: string | null
  readonly serviceAreas?: readonly {
    readonly postcode: string
    readonly municipality: { readonly code: string; readonly name: string | null } | null
  }[]
}

interface Found {
  readonly postcode: string | null
  readonly kraamzorg: readonly Organisation[]
  readonly everywhere: readonly Organisation[]
  readonly jgz: Offer['jgz']
  /** AGB codes, the latest first. */
  readonly latest: readonly string[]
}

/** Puts first whom the practice asks most, and chooses whom it asked last: that is what is typed again and again elsewhere. */
export function offerOf({ postcode, kraamzorg, everywhere, jgz, latest }: Found): Offer {
  const nearby = kraamzorg.length > 0
  const lately = (agbCode: string) => latest.filter((code) => code === agbCode).length
  const asked = (nearby ? kraamzorg : everywhere).map(({ agbCode, name, phone }) => ({
    agbCode,
    name,
    phone,
    lately: lately(agbCode),
  }))
  const place = kraamzorg.flatMap(({ serviceAreas }) => serviceAreas ?? []).find((area) => area.postcode === postcode)
  const { code, name } = place?.municipality ?? {}
  return {
    kraamzorg: asked.toSorted((one, other) => other.lately - one.lately || one.name.localeCompare(other.name, 'nl')),
    likely: latest.find((code) => asked.some(({ agbCode }) => agbCode === code)) ?? null,
    nearby,
    latest: latest.length,
    jgz,
    municipality: code === undefined ? null : { code, name: name ?? code },
  }
}
