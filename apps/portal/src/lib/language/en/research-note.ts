import type { researchNote as dutch } from '../nl/research-note.ts'

/** The words of the page with the figures of the RIVM note. */
export const researchNote: typeof dutch = {
  figures: {
    title: 'Figures 1 to 5',
    lead: 'The first five figures of the RIVM note on the use of kraamzorg, drawn again with the data now in use.',
    about: 'Numbers of the note stand beside them where a printed table gives them.',
    scale: (pairs, printed) =>
      `These data hold ${pairs} pairs, RIVM counted ${printed}. So compare means and percentages, not counts.`,
    contents: 'On this page',
    number: (number) => `Figure ${number}`,
    printedTitle: (number) => `Figure ${number} beside print`,
    printed: 'Printed',
    computed: 'Computed',
    difference: 'Difference',
    row: 'Group',
    what: 'Figure',
    one: {
      title: 'How many families, and how many hours needed and received',
      text: 'Needed by the norm: 6 hours a day at home for 8 days, and a day less with a day in hospital. Received is not corrected.',
      population: 'Mother-child pairs by birth year',
      print:
        'RIVM prints the number of pairs by birth year, in Table 2. The hours needed and received by year stand in no printed table.',
    },
    two: {
      title: 'Indicated and received hours per family',
      text: 'Without correction for a day in hospital, as in the note. Indicated hours are known for about half of the families.',
      chart: 'Mean indicated and received hours by birth year',
      print: 'Without correction RIVM prints all years together only, in Table 1.',
    },
    three: {
      title: 'Distribution over the classes of received hours',
      text: 'Without correction for a day in hospital.',
      chart: 'Distribution of families over the classes of received hours, by birth year',
      print: 'Without correction RIVM prints all years together only, in Table 1.',
    },
    four: {
      title: 'Received hours by GGD region in 2016 and 2022',
      text: 'Each region is one square of the same size, roughly at its place in the Netherlands. Without correction for a day in hospital.',
      first: 'Mean received hours in 2016',
      last: 'Mean received hours in 2022',
      change: 'Decrease from 2016 to 2022, in hours',
      key: 'Darker is more hours; for the decrease darker is a larger decrease.',
      print: 'The printed tables hold no hours by region.',
      region: 'GGD region',
      decrease: 'Decrease',
    },
    five: {
      title: 'Families who are and are not multiply vulnerable',
      text: 'Distribution over the classes of received hours, all birth years together. Corrected for a day in hospital. Families for whom it is not known are left out here.',
      chart: 'Distribution of received hours by multiple vulnerability',
      print: 'From Table 2.',
    },
    everybody: 'All years together',
  },
}
