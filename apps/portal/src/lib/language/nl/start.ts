import type { Role } from '@kraamketen/kraamzorg'
import { countedReferrals, days } from './counted.ts'

/** The words of the start page. */
export const start = {
  start: {
    title: 'Start',
    heading: 'Weet waar uw cliënt staat, van verwijzing tot overdracht',
    lead: 'Kraamketen laat verloskundigen zien of hun verwijzing is aangekomen, hoeveel uren kraamzorg er geïndiceerd zijn en waarom, wat een moeder zelf betaalt en waar zij recht op heeft.',
    signInHint: 'U kiest op de volgende pagina een voorbeeldgebruiker. Een wachtwoord is niet nodig.',
    signedOut: 'U bent afgemeld.',
    points: [
      { title: 'Is mijn verwijzing aangekomen?', text: 'De status in gewone woorden, met datum, en wie wat deed.' },
      { title: 'Waarom zoveel uren?', text: 'Elke regel die uren geeft of neemt, met de bron erbij.' },
      {
        title: 'Wat kost het, en welk recht is er?',
        text: 'Het bedrag dat zij zelf betaalt, en welke voorwaarde wel of niet klopt.',
      },
    ],
    path: (states: string) => `Het pad van een verwijzing: ${states}.`,
    welcome: (name: string) => `Welkom, ${name}`,
    attention: 'Wat nu aandacht vraagt',
    waitingLong: (count: string, since: number): string =>
      `${count === '1' ? 'verwijzing wacht' : 'verwijzingen wachten'} langer dan ${days(since)} op antwoord`,
    declined: (count: string): string =>
      count === '1'
        ? 'verwijzing is afgewezen: zoek andere kraamzorg'
        : 'verwijzingen zijn afgewezen: zoek andere kraamzorg',
    waiting: (count: string): string =>
      count === '1' ? 'verwijzing wacht op antwoord' : 'verwijzingen wachten op antwoord',
    nothing: 'Er is nu niets dat op u wacht.',
    allReferrals: 'Naar al mijn verwijzingen',
    total: (count: string) => `In totaal ${countedReferrals(count)}.`,
    noPages: {
      planner: 'Als planner kraamzorg kunt u hier nog niets doen. De pagina’s voor planners zijn nog niet gemaakt.',
      nurse:
        'Als jeugdverpleegkundige kunt u hier nog niets doen. De pagina’s voor de jeugdgezondheidszorg zijn nog niet gemaakt.',
      mother: 'Als moeder kunt u hier nog niets doen. De pagina’s voor moeders zijn nog niet gemaakt.',
    } satisfies Record<Exclude<Role, 'midwife' | 'coordinator' | 'researcher' | 'inspector'>, string>,
    otherRole: 'Meld u af en kies een verloskundige om te zien wat er al is.',
  },
}
