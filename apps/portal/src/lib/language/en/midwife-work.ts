import { client } from './midwife-client.ts'
import { approvals } from './midwife-approvals.ts'
import { intakes } from './midwife-intakes.ts'
import { onCall } from './midwife-on-call.ts'
import { records } from './midwife-records.ts'
import { signals } from './midwife-signals.ts'
import { newReferral } from './midwife-new-referral.ts'
import { LONG_WITHOUT_ANSWER_DAYS } from '../../next-step.ts'
import { days } from './counted.ts'
import type { midwifeWorkWords as dutch } from '../nl/midwife-work.ts'

/** The words of what a midwife does beside her list of referrals. */
export const midwifeWorkWords: typeof dutch = {
  midwifeWork: {
    scarcityNotice: {
      title: 'Scarcity in your region',
      declared: (region, from, until) =>
        `In ${region ?? 'your region'} scarcity was declared from ${from} until ${until}.`,
      who: 'See who is due then',
      on: (date) => `Recorded on ${date}.`,
      invented: 'Invented for the demonstration.',
    },
    reason: 'Reason',
    newReferral,
    client,
    approvals,
    signals,
    intakes,
    onCall,
    records,
    start: {
      tasks: {
        waitingLong: (count: string) =>
          `${count === '1' ? 'referral has' : 'referrals have'} had no answer for more than ${days(LONG_WITHOUT_ANSWER_DAYS)}`,
        declined: (count: string) =>
          count === '1'
            ? 'referral was declined: find other kraamzorg'
            : 'referrals were declined: find other kraamzorg',
        approvals: (count: string) =>
          count === '1' ? 'request for longer care awaits you' : 'requests for longer care await you',
        signals: (count: string) => (count === '1' ? 'signal is unread' : 'signals are unread'),
        intakes: (count: string) =>
          count === '1' ? 'client is past 30 weeks without an intake' : 'clients are past 30 weeks without an intake',
        scarcity: (count: string) =>
          count === '1'
            ? 'time scarcity was declared in your region: see when, and who is due then'
            : 'times scarcity was declared in your region: see when, and who is due then',
        waiting: (count: string) =>
          count === '1' ? 'referral is waiting for an answer' : 'referrals are waiting for an answer',
      },
    },
  },
}
