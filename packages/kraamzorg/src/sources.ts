/** A publication that a rule, amount or table rests on. `anchor` is its heading in docs/sources.md. */
export interface Source {
  readonly anchor: string
  readonly title: string
  readonly publisher: string
  readonly year: number | null
}

const source = <Anchor extends string>(anchor: Anchor, title: string, publisher: string, year: number | null) => ({
  anchor,
  title,
  publisher,
  year,
})

/** Every source that this project cites, by anchor. docs/sources.md says of each what it is and what rests on it. */
export const SOURCES = {
  'rivm-kraamzorggebruik': source(
    'rivm-kraamzorggebruik',
    'Kraamzorggebruik: achtergrondkenmerken en verschillen in zorguitgaven in de eerste levensjaren',
    'RIVM',
    null,
  ),
  'geboortezorg-flex': source(
    'geboortezorg-flex',
    "Factsheet 'Resultaten proeftuin Geboortezorg Flex', Zuid-Limburg",
    'Geboortezorg Limburg, GGD Zuid-Limburg',
    null,
  ),
  'igj-goede-kraamzorg': source('igj-goede-kraamzorg', 'Goede kraamzorg', 'Inspectie Gezondheidszorg en Jeugd', 2023),
  'kamervragen-kraamzorg': source(
    'kamervragen-kraamzorg',
    'Antwoorden op Kamervragen over de kraamzorg',
    'Ministerie van VWS',
    2025,
  ),
  'visie-kraamzorg': source(
    'visie-kraamzorg',
    'Visie op de kraamzorg',
    'Bo Geboortezorg en Zorgverzekeraars Nederland',
    null,
  ),
  'lip-base': source(
    'lip-base',
    'Landelijk Indicatieprotocol Kraamzorg: basispakket van 45 of 49 uur',
    'LIP, zoals openbare pagina’s het aanhalen',
    2008,
  ),
  'lip-minimum-maximum': source(
    'lip-minimum-maximum',
    'Landelijk Indicatieprotocol Kraamzorg: ten minste 24 en ten hoogste 80 uur',
    'LIP, zoals openbare pagina’s het aanhalen',
    2008,
  ),
  'lip-hospital-days': source(
    'lip-hospital-days',
    'Landelijk Indicatieprotocol Kraamzorg: aftrek per ligdag',
    'LIP, zoals openbare pagina’s het aanhalen',
    2008,
  ),
  'lip-partus': source(
    'lip-partus',
    'Landelijk Indicatieprotocol Kraamzorg: uren partusassistentie',
    'LIP, zoals openbare pagina’s het aanhalen',
    2008,
  ),
  'lip-reindication': source(
    'lip-reindication',
    'Landelijk Indicatieprotocol Kraamzorg: momenten van (her)indicatie en wie akkoord geeft',
    'LIP, zoals openbare pagina’s het aanhalen',
    2008,
  ),
  'care-window': source(
    'care-window',
    'Termijn waarin kraamzorg kan worden gegeven',
    'Vakblad Kraamzorg en andere openbare pagina’s',
    2024,
  ),
  klim: source('klim', 'Kraamzorg Landelijke Indicatie Methodiek (KLIM)', 'Bo Geboortezorg', null),
  'scarcity-convenant': source(
    'scarcity-convenant',
    'Convenant kraamzorg bij schaarste 2024–2025',
    'Bo Geboortezorg en Zorgverzekeraars Nederland',
    2024,
  ),
  'zorginzicht-kraamzorg': source(
    'zorginzicht-kraamzorg',
    'Kwaliteitsindicatoren kraamzorg (ISID000050)',
    'Zorginstituut Nederland (Zorginzicht)',
    2021,
  ),
  'jgz-handover': source(
    'jgz-handover',
    'Gegevensoverdracht van kraamzorg en verloskunde naar JGZ',
    'RIVM/Centrum Jeugdgezondheid',
    null,
  ),
  'jgz-responsibility': source(
    'jgz-responsibility',
    'Verantwoordelijke JGZ-organisatie naar woongemeente',
    'Nictiz en RIVM',
    2008,
  ),
  'erasmus-vulnerability': source(
    'erasmus-vulnerability',
    'Definitie van kwetsbaarheid rond de zwangerschap',
    'Gemeente Rotterdam en Erasmus MC',
    null,
  ),
  'nza-tariffs': source('nza-tariffs', 'Maximumtarieven kraamzorg', 'Nederlandse Zorgautoriteit', null),
  'own-contribution': source('own-contribution', 'Wettelijke eigen bijdrage kraamzorg', 'Rijksoverheid', null),
  'cbs-ggd-regions': source('cbs-ggd-regions', 'Gebieden in Nederland: GGD-regio’s en gemeenten', 'CBS', null),
} as const satisfies Record<string, Source>

export type SourceAnchor = keyof typeof SOURCES
