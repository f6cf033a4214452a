import type { coordinationWaiting as dutch } from '../nl/coordination-waiting.ts'

/** The words of waiting times. */
export const coordinationWaiting: typeof dutch = {
  waiting: {
    title: 'Waiting times',
    lead: 'How long pregnant women were on the regional waiting list, by vulnerability.',
    period: (from, until) => `Entered on the list from ${from} to ${until}.`,
    year: 'Entered on the list in the last year.',
    region: 'Region',
    all: 'All regions',
    from: 'On the list from',
    until: 'On the list until',
    dateHint: 'For example 1-3-2026',
    chart: 'Days until there was a place, by vulnerability',
    chartText:
      'The bar goes from the day on which a quarter had a place to the day on which three quarters had one. At the line half had one.',
    bar: (median) => `half within ${median} days`,
    barFew: 'too few families',
    class: 'Vulnerability',
    classUnknown: 'not known',
    placed: 'Got a place',
    quarter: 'A quarter within',
    half: 'Half within',
    threeQuarters: 'Three quarters within',
    waiting: 'Still waits',
    waitsNow: 'Half have waited over',
    withdrawn: 'Withdrawn',
    days: (days) => `${days} days`,
    tooFew: 'too few families',
    none: '–',
    table: 'The waiting times in a table',
    note: 'The class is the one she was referred with. Of fewer than ten families no days are given. Who still waits stands apart: else the longest waits would vanish.',
    empty: 'Nobody entered the list in this period.',
    tooLong: 'Choose a period of at most five years that begins today or earlier.',
    unit: 'Unit: days.',
  },
}
