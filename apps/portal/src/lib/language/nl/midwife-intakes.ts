import type { Enum } from '../../api-enums.ts'
import { days } from './counted.ts'

/** The words of intakes that are late. */
export const intakes = {
  title: 'Intakes die te laat zijn',
  intro: 'Uw cliënten die 30 weken of langer zwanger zijn en nog geen intake voor de kraamzorg hadden.',
  rule: 'Een intake hoort tussen week 20 en week 30 van de zwangerschap.',
  source: 'Bron: Goede kraamzorg onder uitdagende omstandigheden, IGJ 2023',
  count: (count: string) => (count === '1' ? '1 cliënt zonder intake' : `${count} cliënten zonder intake`),
  none: 'Niemand is te laat met de intake.',
  noneHint: 'Is een cliënt 30 weken zwanger en is er nog geen intake geweest, dan staat zij hier.',
  client: 'Cliënt',
  due: 'Uitgerekend',
  weeks: 'Zwanger',
  weekCount: (weeks: number) => `${weeks} weken`,
  late: 'Te laat',
  daysLate: (count: number) => days(count),
  lastDay: (date: string) => `week 30 was op ${date}`,
  planned: 'Gepland',
  plannedOn: (date: string, form: string) => `${date}, ${form}`,
  noCare: 'Eerst kraamzorg zoeken',
  refer: 'Verwijs haar',
  notPlanned: 'Nog niet gepland: bel',
  whom: 'Wie doet de intake',
  nobody: 'nog niemand',
  state: 'Verwijzing',
  forms: { HOME: 'thuis', PHONE: 'telefonisch', VIDEO: 'met beeldbellen' } satisfies Record<
    Enum<'IntakeMeetingForm'>,
    string
  >,
}
