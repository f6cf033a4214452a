import { ageOf } from '../../handover/age.ts'
import type { handoverListWords as dutch } from '../nl/handover-list.ts'

/** The words of the inbox of handovers. */
export const handoverListWords: typeof dutch = {
  state: {
    SENT: 'waits to be received',
    ASKED_BACK: 'asked back',
    RECEIVED: 'received',
    CORRECTED: 'replaced',
  },
  unknown: 'not known',
  notNow: 'cannot be fetched now',
  noName: 'No name yet',
  age: (days) => {
    if (days === 0) return 'born today'
    const { count, unit } = ageOf(days)
    return `${count} ${unit}${count === 1 ? '' : 's'} old`
  },
  died: 'died',
  signalCount: (count) => (count === 1 ? '1 signal' : `${count} signals`),
  list: {
    title: 'Handovers',
    intro: (organisation) =>
      organisation === null ? 'Handovers from kraamzorg.' : `Handovers from kraamzorg to ${organisation}.`,
    tabs: 'State',
    all: 'All',
    child: 'Child',
    born: 'Born',
    organisation: 'Kraamzorg organisation',
    sent: 'Sent',
    complete: 'Complete',
    missing: 'Missing',
    state: 'Status',
    of: (present, all) => `${present} of ${all}`,
    nothingMissing: 'nothing',
    andMore: (count) => `and ${count} more`,
    answers: 'answer came in',
    noAnswer: 'no answer yet',
    answer: 'Answer',
    completeness: 'Completeness',
    anyCompleteness: 'Any',
    incompleteOnly: 'Not complete only',
    completeOnly: 'Complete only',
    from: 'Born from',
    until: 'Born until',
    dateHint: 'For example 1-3-2026',
    count: (count) => (count === '1' ? '1 handover' : `${count} handovers`),
    none: 'No handover waits for you.',
    noneHint: 'As soon as kraamzorg sends a handover it is shown here. Those you received are under Received.',
    done: {
      ontvangen: 'Receipt is confirmed. The sender sees that you have the handover.',
      navraag: 'Your question was sent. That confirms receipt as well.',
    },
  },
}
