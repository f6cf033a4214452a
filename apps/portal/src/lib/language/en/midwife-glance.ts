import type { glance as dutch } from '../nl/midwife-glance.ts'

/** What the page of a referral answers at a glance. */
export const glance: typeof dutch = {
  reckon: 'reckon it',
  notAsked: 'not asked for',
  intake: {
    HELD: 'was held',
    HELD_LATE: 'was held, after week 30',
    PLANNED: 'is planned',
    DUE: 'can be held now',
    TOO_EARLY: 'too early',
    OVERDUE: 'late: not held yet',
    BORN_WITHOUT: 'not held before the birth',
  },
  visit: {
    SUBMITTED: 'asked for',
    ACCEPTED: 'accepted',
    INTAKE: 'accepted',
    INDICATED: 'accepted',
    IN_CARE: 'accepted',
    HANDED_OVER: 'took place',
    COMPLETED: 'took place',
    DECLINED: 'declined',
    WITHDRAWN: 'withdrawn',
  },
  waitsForYou: (count) => (count === 1 ? 'waits for you' : `${count} requests wait for you`),
  signals: (unread, all) => (unread > 0 ? `${unread} not read` : all === 0 ? 'none' : `${all}, read`),
  scarcity: { yes: 'yes, declared', no: 'no' },
  programmes: (eligible, all) => `qualifies for ${eligible} of ${all}`,
  oldFactors: (count) => `${count} older than 8 weeks`,
  afterBirth: 'follows after the birth',
  closing: {
    NOT_SENT: 'not sent yet',
    ASKED_BACK: 'something was asked back',
    INCOMPLETE: 'not complete',
    NOT_RECEIVED: 'receipt not confirmed',
    MAY_CLOSE: 'done: close the file',
  },
  others: (hours) => `received ${hours} hours on average`,
}
