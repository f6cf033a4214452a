import type { handoverTimelinessWords as dutch } from '../nl/handover-timeliness.ts'

/** The words of how soon and how complete handovers come. */
export const handoverTimelinessWords: typeof dutch = {
  timeliness: {
    title: 'On time and complete',
    lead: (organisation) =>
      `Which share of the handovers${organisation === null ? '' : ` to ${organisation}`} came on time and was complete, by kraamzorg organisation.`,
    within: 'On time is within',
    daysUnit: 'days',
    withinHint: 'You choose: there is no norm',
    from: 'Sent from',
    until: 'Sent until',
    fromHint: 'For example 1-3-2026. Empty: a quarter back',
    untilHint: 'Empty: today',
    period: (days, from, until) =>
      `Sent from ${from} until ${until}. On time is within ${days === 1 ? '1 day' : `${days} days`} of the birth.`,
    basis:
      'Each child counts once, as it was first handed over. Complete: every mandatory element is there, or the sender says that it is not known. Children of whom no handover came do not count.',
    without: 'See the children without a handover',
    inTime: 'On time',
    complete: 'Complete',
    both: 'On time and complete',
    organisation: 'Kraamzorg organisation',
    handovers: 'Children handed over',
    childrenLabel: 'Children',
    chart: (organisation) => `Share of the handovers by ${organisation}, in percent`,
    tooFew: 'fewer than ten: no share',
    tooFewTitle: 'Too few to show a share',
    tooFewText:
      'Of fewer than ten children a share says too little, and would be about a few families. Choose a longer time.',
    children: (count) => (count === '1' ? '1 child' : `${count} children`),
    table: 'The figures as a table',
    none: 'No handovers were sent in this time.',
    noneHint: 'Choose a longer time.',
    source: 'Source: the handovers to your organisation.',
  },
}
