import { client } from './midwife-client.ts'
import { approvals } from './midwife-approvals.ts'
import { intakes } from './midwife-intakes.ts'
import { onCall } from './midwife-on-call.ts'
import { signals } from './midwife-signals.ts'
import { newReferral } from './midwife-new-referral.ts'
import { LONG_WITHOUT_ANSWER_DAYS } from '../../next-step.ts'
import { days } from './counted.ts'
import type { midwifeWorkWords as dutch } from '../nl/midwife-work.ts'

/** The words of what a midwife does beside her list of referrals. */
export const midwifeWorkWords: typeof dutch = {
  midwifeWork: {
    newReferral,
    client,
    approvals,
    signals,
    intakes,
    onCall,
    start: {
      tasks: {
        waitingLong: (count: string) =>
          `${count === '1' ? 'referral has' : 'referrals have'} had no answer for more than ${days(LONG_WITHOUT_ANSWER_DAYS)}`,
        declined: (count: string) =>
          count === '1'
            ? 'referral was declined: find other kraamzorg'
            : 'referrals were declined: find other kraamzorg',
        waiting: (count: string) =>
          count === '1' ? 'referral is waiting for an answer' : 'referrals are waiting for an answer',
      },
    },
  },
}
