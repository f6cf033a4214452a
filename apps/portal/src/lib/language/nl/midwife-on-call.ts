import type { Enum } from '../../api-enums.ts'

/** The words of who is on call for a birth. */
export const onCall = {
  title: 'Wie heeft dienst voor een bevalling',
  intro: 'Vul een postcode in en zie welke kraamverzorgende komt helpen bij een bevalling, nu of op een ander moment.',
  postcode: 'Postcode',
  postcodeHint: 'De vier cijfers zijn genoeg',
  day: 'Dag',
  dayHint: 'Bijvoorbeeld 1-3-2026',
  time: 'Tijd',
  timeHint: 'Bijvoorbeeld 21:30',
  ask: 'Toon wie dienst heeft',
  at: (moment: string) => `Op ${moment}`,
  outcomes: {
    ON_DUTY: 'er heeft iemand dienst',
    NOT_TAKEN: 'dienst zonder naam',
    NOBODY: 'niemand heeft dienst',
    UNKNOWN_POSTCODE: 'postcode niet bekend',
  } satisfies Record<Enum<'OnCallOutcome'>, string>,
  until: (moment: string) => `tot ${moment}`,
  call: (phone: string) => `Bel ${phone}`,
  after: 'De 24 uur erna',
  chart: 'Wanneer er iemand is, in de 24 uur vanaf dit moment',
  always: 'Er is steeds iemand die dienst heeft.',
  gap: (from: string, until: string) => `Niemand van ${from} tot ${until}.`,
  nobody: 'niemand',
  from: 'Vanaf',
  to: 'Tot',
  who: 'Wie',
  organisation: 'Organisatie',
  phone: 'Telefoon',
  notTaken: 'nog niemand ingedeeld',
  next: (who: string, organisation: string, moment: string) =>
    `De eerste dienst daarna: ${who}, ${organisation}, vanaf ${moment}.`,
}
