import type { approvals as dutch } from '../nl/midwife-approvals.ts'

/** The words of requests for longer care, on which the midwife decides. */
export const approvals: typeof dutch = {
  title: 'Deciding on longer care',
  intro: 'The kraamzorg organisation asks whether a family may have care past day 8. You decide.',
  states: {
    REQUESTED: 'awaits your decision',
    APPROVED: 'approved',
    REFUSED: 'refused',
    WITHDRAWN: 'withdrawn',
  },
  label: 'Where they stand',
  sort: 'Order',
  sorts: { 'tot-dag': 'care that ends first comes first', gevraagd: 'what waits longest comes first' },
  count: (count) => (count === '1' ? '1 request' : `${count} requests`),
  none: 'No request awaits you.',
  noneHint: 'When a kraamzorg organisation asks longer care for one of your clients, it is here.',
  done: {
    goedgekeurd:
      'You approved the longer care. The kraamzorg organisation sees it at once, and the indication has changed.',
    geweigerd: 'You refused the longer care. The kraamzorg organisation sees your reason.',
  },
  until: 'Care asked until',
  day: (day) => `day ${day}`,
  extra: 'Extra hours',
  beside: (hours, together) => `beside the ${hours} hours indicated already: ${together} hours together`,
  asks: 'Asked by',
  askedOn: 'Asked on',
  reason: 'Reason',
  window: {
    TEN_DAYS: (date) => `After this birth care is possible up to day 10: ${date}.`,
    SIX_WEEKS: (date) => `After this birth care is possible up to six weeks after the birth: ${date}.`,
  },
  decided: (state, by, at) => `${state} by ${by} on ${at}.`,
  decision: 'Decision',
  why: 'Your reason',
  whyHint: 'Needed when you refuse',
  approve: 'Approve',
  refuse: 'Refuse',
  consequence: 'What you approve becomes the new indication.',
  agreement: {
    title: 'Agreeing to changed hours',
    text: 'When the kraamzorg organisation changes the hours, you or the general practitioner are responsible for it. The organisation records who agreed; you see it with each change on the page of the referral.',
  },
}
