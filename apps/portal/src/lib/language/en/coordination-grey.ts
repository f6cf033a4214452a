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
    mapText:
      'How many postcodes have no or one provider, and how many of those none. Choose a region to shorten the list.',
    mapPart: 'There are more than 200: the map counts the first 200.',
    without: (count) => `${count} with none`,
    list: 'The postcodes',
    share: {
      ALL: (grey, all) => `${grey} of ${all} postcodes have no or one provider.`,
      FEWER: (grey, all) => `${grey} of ${all} postcodes have no or one provider, and had more before.`,
      SAME: (grey, all) => `${grey} of ${all} postcodes have no or one provider, as before.`,
      MORE: (grey, all) => `${grey} of ${all} postcodes have no or one provider, and had fewer before.`,
    },
    fewer: (count) => `See the ${count} where there have become fewer`,
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
