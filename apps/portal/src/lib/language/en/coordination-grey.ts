import type { coordinationGrey as dutch } from '../nl/coordination-grey.ts'

/** The words of postcodes with too few organisations. */
export const coordinationGrey: typeof dutch = {
  grey: {
    title: 'Grey areas',
    lead: 'Postcodes where no kraamzorg organisation works, or only one, and where that has just changed.',
    change: 'Change',
    changes: { FEWER: 'fewer providers', SAME: 'as many', MORE: 'more providers' },
    every: 'All',
    at: 'As it is on',
    atHint: 'Today when you choose nothing',
    against: 'Compared with',
    againstHint: 'A year earlier when you choose nothing',
    map: 'Grey areas by region',
    mapText: 'How many postcodes have no or one provider. Choose a region to shorten the list.',
    mapPart: 'There are more than 200: the map counts the first 200.',
    without: (count) => `${count} without`,
    onlyOne: 'with one',
    nothing: 'none',
    legend: {
      none: 'one or more without a provider',
      one: 'one or more with one provider',
      enough: 'two or more everywhere',
    },
    list: 'The postcodes',
    share: (grey, all) => `${grey} of ${all} postcodes.`,
    postcode: 'Postcode',
    place: 'Municipality and region',
    now: 'Providers now',
    level: { NONE: 'none', ONE: 'one', SEVERAL: 'two or more' },
    was: (count) => `there were ${count}`,
    none: 'There are no grey areas.',
    count: (count) => (count === '1' ? '1 postcode' : `${count} postcodes`),
    source: 'Where such places are described:',
    notNow: 'The map cannot be fetched now. Try again in a few minutes.',
  },
}
