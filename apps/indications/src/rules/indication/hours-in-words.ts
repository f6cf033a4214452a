import { type Localised, type Minutes, hoursOf } from '@kraamketen/kraamzorg'

const written = (locale: string) => new Intl.NumberFormat(locale, { maximumFractionDigits: 3 })
const DUTCH = written('nl-NL')
const ENGLISH = written('en-GB')

/** A duration as people read it: `6,125 uur`, `6.125 hours`. */
export function hoursInWords(minutes: Minutes): Localised {
  const hours = hoursOf(Math.abs(minutes))
  return { nl: `${DUTCH.format(hours)} uur`, en: `${ENGLISH.format(hours)} ${hours === 1 ? 'hour' : 'hours'}` }
}
