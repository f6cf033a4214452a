import { client } from './midwife-client.ts'
import { approvals } from './midwife-approvals.ts'
import { intakes } from './midwife-intakes.ts'
import { onCall } from './midwife-on-call.ts'
import { records } from './midwife-records.ts'
import { signals } from './midwife-signals.ts'
import { newReferral } from './midwife-new-referral.ts'
import { LONG_WITHOUT_ANSWER_DAYS } from '../../next-step.ts'
import { days } from './counted.ts'
/** The words of what a midwife does beside her list of referrals. */
export const midwifeWorkWords = {
  midwifeWork: {
    scarcityNotice: {
      title: 'Schaarste in uw regio',
      declared: (region: string | null, from: string, until: string) =>
        `In ${region ?? 'uw regio'} is schaarste uitgeroepen van ${from} tot en met ${until}.`,
      who: 'Bekijk wie dan is uitgerekend',
      on: (date: string) => `Vastgelegd op ${date}.`,
      invented: 'Verzonnen voor de demonstratie.',
    },
    reason: 'Reden',
    newReferral,
    client,
    approvals,
    signals,
    intakes,
    onCall,
    records,
    start: {
      tasks: {
        waitingLong: (count: string): string =>
          `${count === '1' ? 'verwijzing wacht' : 'verwijzingen wachten'} langer dan ${days(LONG_WITHOUT_ANSWER_DAYS)} op antwoord`,
        declined: (count: string): string =>
          count === '1'
            ? 'verwijzing is afgewezen: zoek andere kraamzorg'
            : 'verwijzingen zijn afgewezen: zoek andere kraamzorg',
        approvals: (count: string): string =>
          count === '1' ? 'aanvraag voor langere zorg wacht op u' : 'aanvragen voor langere zorg wachten op u',
        signals: (count: string): string =>
          count === '1' ? 'signaal hebt u nog niet gelezen' : 'signalen hebt u nog niet gelezen',
        intakes: (count: string): string =>
          count === '1'
            ? 'cliënt is langer dan 30 weken zwanger zonder intake'
            : 'cliënten zijn langer dan 30 weken zwanger zonder intake',
        scarcity: (count: string): string =>
          count === '1'
            ? 'keer schaarste uitgeroepen in uw regio: zie wanneer, en wie dan is uitgerekend'
            : 'keer schaarste uitgeroepen in uw regio: zie wanneer, en wie dan zijn uitgerekend',
        waiting: (count: string): string =>
          count === '1' ? 'verwijzing wacht op antwoord' : 'verwijzingen wachten op antwoord',
      } as Record<string, (count: string) => string>,
    },
  },
}
