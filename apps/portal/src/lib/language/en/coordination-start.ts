import type { coordinationStart as dutch } from '../nl/coordination-start.ts'

/** The words of what waits for a coordinator. */
export const coordinationStart: typeof dutch = {
  shortfalls: (count) =>
    count === '1' ? 'family has no guarantee of 24 hours' : 'families have no guarantee of 24 hours',
  belowFloor: (count) =>
    count === '1'
      ? 'region falls under 24 hours a family in the coming eight weeks'
      : 'regions fall under 24 hours a family in the coming eight weeks',
  grey: (count) =>
    count === '1'
      ? 'postcode has fewer providers than a year ago'
      : 'postcodes have fewer providers than a year ago, and none or one now',
  lapsing: (count) => (count === '1' ? 'agreement lapses within half a year' : 'agreements lapse within half a year'),
}
