import { client } from './midwife-client.ts'
import { approvals } from './midwife-approvals.ts'
import { intakes } from './midwife-intakes.ts'
import { onCall } from './midwife-on-call.ts'
import { signals } from './midwife-signals.ts'
import { newReferral } from './midwife-new-referral.ts'
import { LONG_WITHOUT_ANSWER_DAYS } from '../../next-step.ts'
import { days } from './counted.ts'
/** The words of what a midwife does beside her list of referrals. */
export const midwifeWorkWords = {
  midwifeWork: {
    newReferral,
    client,
    approvals,
    signals,
    intakes,
    onCall,
    start: {
      tasks: {
        waitingLong: (count: string): string =>
          `${count === '1' ? 'verwijzing wacht' : 'verwijzingen wachten'} langer dan ${days(LONG_WITHOUT_ANSWER_DAYS)} op antwoord`,
        declined: (count: string): string =>
          count === '1'
            ? 'verwijzing is afgewezen: zoek andere kraamzorg'
            : 'verwijzingen zijn afgewezen: zoek andere kraamzorg',
        waiting: (count: string): string =>
          count === '1' ? 'verwijzing wacht op antwoord' : 'verwijzingen wachten op antwoord',
      } as Record<string, (count: string) => string>,
    },
  },
}
