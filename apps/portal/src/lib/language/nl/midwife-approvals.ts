import type { Enum } from '../../api-enums.ts'

/** The words of requests for longer care, on which the midwife decides. */
export const approvals = {
  title: 'Beslissen over langere zorg',
  intro: 'De kraamzorg vraagt of een gezin langer zorg mag krijgen dan tot en met dag 8. U beslist daarover.',
  states: {
    REQUESTED: 'wacht op uw beslissing',
    APPROVED: 'goedgekeurd',
    REFUSED: 'geweigerd',
    WITHDRAWN: 'ingetrokken',
  } satisfies Record<Enum<'ExtensionState'>, string>,
  label: 'Stand',
  sort: 'Volgorde',
  sorts: { 'tot-dag': 'eerst de zorg die het eerst eindigt', gevraagd: 'eerst wat het langst wacht' } as Record<
    string,
    string
  >,
  count: (count: string) => (count === '1' ? '1 aanvraag' : `${count} aanvragen`),
  none: 'Er wacht geen aanvraag op u.',
  noneHint: 'Vraagt de kraamzorg langere zorg voor een van uw cliënten, dan staat dat hier.',
  done: {
    goedgekeurd: 'U hebt de langere zorg goedgekeurd. De kraamzorg ziet het meteen, en de indicatie is aangepast.',
    geweigerd: 'U hebt de langere zorg geweigerd. De kraamzorg ziet uw reden.',
  } as Record<string, string>,
  until: 'Zorg gevraagd tot en met',
  day: (day: number) => `dag ${day}`,
  extra: 'Extra uren',
  beside: (hours: string, together: string) => `naast de ${hours} uur die al zijn geïndiceerd: samen ${together} uur`,
  asks: 'Gevraagd door',
  askedOn: 'Gevraagd op',
  reason: 'Reden',
  window: {
    TEN_DAYS: (date: string) => `Bij deze geboorte kan zorg tot en met dag 10: ${date}.`,
    SIX_WEEKS: (date: string) => `Bij deze geboorte kan zorg tot zes weken na de geboorte: ${date}.`,
  } satisfies Record<Enum<'CareWindowKind'>, (date: string) => string>,
  decided: (state: string, by: string, at: string) => `${state} door ${by} op ${at}.`,
  decision: 'Beslissing',
  why: 'Uw reden',
  whyHint: 'Nodig als u weigert',
  approve: 'Keur goed',
  refuse: 'Weiger',
  consequence: 'Wat u goedkeurt, wordt de nieuwe indicatie.',
  agreement: {
    title: 'Akkoord met veranderde uren',
    text: 'Verandert de kraamzorg het aantal uren, dan bent u of de huisarts daarvoor verantwoordelijk. Wie akkoord gaf, legt de kraamzorg vast; u ziet het bij elke verandering op de pagina van de verwijzing.',
  },
}
