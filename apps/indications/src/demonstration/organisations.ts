import { GGD_REGIONS, type IsoDate, addDays } from '@kraamketen/kraamzorg'
import { FAMILY_NAMES, GIVEN_NAMES } from './names.ts'
import { HOME_REGION, SECOND_REGION } from './region-size.ts'

export type DemoKind =
  'MIDWIFE_PRACTICE' | 'KRAAMZORG' | 'JGZ' | 'LACTATION_CONSULTANT' | 'DISTRICT_TEAM' | 'HOSPITAL' | 'SAFE_HOME'

/** An organisation that exists in the demonstration only, with the one person there who signs. */
export interface DemoOrganisation {
  readonly agbCode: string
  readonly name: string
  readonly kind: DemoKind
  readonly municipalityCode: string
  readonly phone: string
  readonly email: string
  readonly activeFrom: IsoDate
  readonly activeUntil: IsoDate | null
  readonly signer: string
}

export interface DemoMunicipality {
  readonly code: string
  /** Invented: a real postcode does not begin with 0. */
  readonly postcodes: readonly [string, string]
}

/** One region with everybody in it whom a client can meet. */
export interface DemoRegion {
  readonly code: string
  readonly index: number
  readonly municipalities: readonly DemoMunicipality[]
  readonly practices: readonly DemoOrganisation[]
  readonly providers: readonly DemoOrganisation[]
  readonly youthHealth: DemoOrganisation
  readonly lactation: DemoOrganisation | null
  readonly districtTeam: DemoOrganisation | null
  readonly hospital: DemoOrganisation | null
  readonly safeHome: DemoOrganisation | null
}

const WORDS = {
  practice: ['De Lente', 'Aan de Singel', 'Het Nest', 'De Linde', 'Maanlicht', 'Zilver', 'De Brug', 'Morgenrood'],
  provider: ['De Vlinder', 'Eerste Week', 'Thuis', 'De Roos', 'Wolkje', 'Lievevrouw', 'De Ooievaar', 'Avondster'],
} as const

/** Those that the documentation tells about. Their codes, names and places stay. */
const KNOWN: Readonly<Record<string, { name: string; signer: string }>> = {
  '08900001': { name: 'Verloskundigenpraktijk De Wieg', signer: 'Noor de Wit' },
  '08900002': { name: 'Verloskundigen Aan de Amstel', signer: 'Hanna Bakker' },
  '41900001': { name: 'Kraamzorg Zonnekind', signer: 'Pieter Smeets' },
  '41900002': { name: 'Kraamzorg De Eerste Dagen', signer: 'Lotte Visser' },
  '42900001': { name: 'Jeugdgezondheidszorg Zuid', signer: 'Joke Willems' },
  '42900002': { name: 'Jeugdgezondheidszorg Amstelland', signer: 'Mirjam Koster' },
}

/** Providers that stopped in the past year: the region, which of its four, and how many days ago. */
const STOPPED: readonly (readonly [region: number, provider: number, daysAgo: number])[] = [
  [4, 3, 200],
  [9, 3, 95],
]

const PRACTICES = 3
const PROVIDERS = 4
/** Regions that have an organisation of each of the rarer kinds too. */
const WITH_RARE_KINDS = 6

/** All regions, the two of the cast first, with Heerlen and Amsterdam before their neighbours. */
export function demoRegions(today: IsoDate): readonly DemoRegion[] {
  const first = (code: string) => GGD_REGIONS.filter((region) => region.code === code)
  const others = GGD_REGIONS.filter(({ code }) => code !== HOME_REGION && code !== SECOND_REGION)
  let postcode = 0
  const nextPostcode = () => String((postcode += 1)).padStart(4, '0')
  return [...first(HOME_REGION), ...first(SECOND_REGION), ...others].map(({ code, municipalities }, index) => {
    const capital = { [HOME_REGION]: 'GM0917', [SECOND_REGION]: 'GM0363' }[code] ?? municipalities[0]
    const ordered = [...municipalities].sort((one, other) => Number(other === capital) - Number(one === capital))
    const places = ordered.map((place) => ({ code: place, postcodes: [nextPostcode(), nextPostcode()] as const }))
    const make = (kind: DemoKind, head: string, nth: number, name: string): DemoOrganisation => {
      const agbCode = `${head}${String(100 * nth + index + 1).padStart(8 - head.length, '0')}`
      const line = String({ MIDWIFE_PRACTICE: 1, KRAAMZORG: 2, JGZ: 3 }[kind as string] ?? 4)
      const area = { [HOME_REGION]: '045', [SECOND_REGION]: '020' }[code] ?? `0${String(50 + index)}`
      const stopped = kind === 'KRAAMZORG' ? STOPPED.find(([at, which]) => at === index && which === nth) : undefined
      const seed = Number(agbCode.slice(-5))
      return {
        agbCode,
        name: `${KNOWN[agbCode]?.name ?? name} (demonstratie)`,
        kind,
        municipalityCode: (places[nth % places.length] as DemoMunicipality).code,
        phone: `${area} 000 ${nth === 0 ? `000${line}` : `00${nth}${line}`}`,
        email: `post.${agbCode}@example.org`,
        activeFrom: '2012-01-01' as IsoDate,
        activeUntil: stopped === undefined ? null : addDays(today, -stopped[2]),
        signer:
          KNOWN[agbCode]?.signer ??
          `${GIVEN_NAMES[(seed * 7 + Number(line)) % GIVEN_NAMES.length]} ${FAMILY_NAMES[(seed * 11 + Number(line) * 3) % FAMILY_NAMES.length]}`,
      }
    }
    const word = (words: readonly string[], nth: number) => words[(index + 3 * nth) % words.length]
    const rare = (kind: DemoKind, head: string, name: string) =>
      index < WITH_RARE_KINDS ? make(kind, head, 0, `${name} ${index + 1}`) : null
    return {
      code,
      index,
      municipalities: places,
      practices: Array.from({ length: PRACTICES }, (_, nth) =>
        make('MIDWIFE_PRACTICE', '089', nth, `Verloskundigen ${word(WORDS.practice, nth)} ${index + 1}`),
      ),
      providers: Array.from({ length: PROVIDERS }, (_, nth) =>
        make('KRAAMZORG', '419', nth, `Kraamzorg ${word(WORDS.provider, nth)} ${index + 1}`),
      ),
      youthHealth: make('JGZ', '429', 0, `Jeugdgezondheidszorg regio ${index + 1}`),
      lactation: rare('LACTATION_CONSULTANT', '989', 'Lactatiekundige Melkweg'),
      districtTeam: rare('DISTRICT_TEAM', '799', 'Wijkteam'),
      hospital: rare('HOSPITAL', '069', 'Ziekenhuis'),
      safeHome: rare('SAFE_HOME', '798', 'Veilig Thuis regio'),
    }
  })
}

/** Everybody in a region. */
export function organisationsOf(region: DemoRegion): DemoOrganisation[] {
  const rare = [region.lactation, region.districtTeam, region.hospital, region.safeHome]
  return [
    ...region.practices,
    ...region.providers,
    region.youthHealth,
    ...rare.filter((organisation) => organisation !== null),
  ]
}
