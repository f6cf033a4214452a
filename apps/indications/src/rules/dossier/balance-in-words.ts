import type { Localised, Minutes } from '@kraamketen/kraamzorg'
import type { BalanceFacts } from './care-balance.ts'

const DUTCH = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 2 })
const ENGLISH = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 })
const hours = (minutes: Minutes) => ({
  nl: `${DUTCH.format(minutes / 60)} uur`,
  en: `${ENGLISH.format(minutes / 60)} hours`,
})

/** The balance of a family in plain words, for the mother too (NL: urenbalans in woorden). */
export function balanceInWords({ indicated, planned, delivered, toCome }: BalanceFacts): Localised {
  const [given, coming] = [hours(delivered), hours(toCome)]
  const start =
    indicated === null
      ? {
          nl: 'Nog niet bekend is op hoeveel uur u recht heeft.',
          en: 'It is not known yet how many hours you are entitled to.',
        }
      : { nl: `U heeft recht op ${hours(indicated).nl}.`, en: `You are entitled to ${hours(indicated).en}.` }
  if (planned === null) {
    return { nl: `${start.nl} Er is nog niets gepland.`, en: `${start.en} Nothing has been planned yet.` }
  }
  return {
    nl: `${start.nl} U heeft ${given.nl} gehad. Er komt nog ${coming.nl}.`,
    en: `${start.en} You have had ${given.en}. Another ${coming.en} is still to come.`,
  }
}
