import { isoDate } from '@kraamketen/kraamzorg'
import { expect, test } from 'vitest'
import { aBill, anEpisode } from '../../../test/facts.ts'
import { bill } from './bill.ts'
import { estimate } from './estimate.ts'
import { paymentInWords } from './payment-in-words.ts'

const told = (different: Parameters<typeof anEpisode>[0]) => paymentInWords(estimate(anEpisode(different)), 'INDICATED')

test.each([
  {
    given: 'nothing known of a policy',
    facts: {},
    nl: 'U kunt 49 uur kraamzorg krijgen. De eigen bijdrage is in 2021 € 4,60 per uur, samen € 225,40. Of uw aanvullende verzekering iets vergoedt, is hier niet bekend. Kijk in uw polis. U betaalt ten hoogste € 225,40.',
  },
  {
    given: 'a policy up to 200 euros',
    facts: { cover: { kind: 'UP_TO_AMOUNT', limitCents: 20_000 } },
    nl: 'U kunt 49 uur kraamzorg krijgen. De eigen bijdrage is in 2021 € 4,60 per uur, samen € 225,40. Uw aanvullende verzekering vergoedt volgens u € 200,00. U betaalt € 25,40.',
  },
  {
    given: 'no policy, and help at the birth',
    facts: { cover: { kind: 'NONE' }, partusHours: 3 },
    nl: 'U kunt 49 uur kraamzorg krijgen. De eigen bijdrage is in 2021 € 4,60 per uur, samen € 225,40. U hebt volgens u geen verzekering die hiervan iets vergoedt. Over hulp bij de bevalling betaalt u geen eigen bijdrage. U betaalt € 225,40.',
  },
  {
    given: 'a waiver',
    facts: { ownContributionWaived: true },
    nl: 'U kunt 49 uur kraamzorg krijgen. De eigen bijdrage is in 2021 € 4,60 per uur, samen € 225,40. Een regeling betaalt dat voor u. U betaalt € 0,00.',
  },
  {
    given: 'a year that no source gives',
    facts: { at: isoDate('2018-05-01'), cover: { kind: 'NONE' } },
    nl: 'U kunt 49 uur kraamzorg krijgen. Geen bron geeft de eigen bijdrage van 2018. U hebt volgens u geen verzekering die hiervan iets vergoedt. Wat u betaalt, is daarom niet bekend.',
  },
  {
    given: 'undecided hours',
    facts: { hours: null, cover: { kind: 'NONE' } },
    nl: 'Hoeveel uur kraamzorg u krijgt, is nog niet bekend. U hebt volgens u geen verzekering die hiervan iets vergoedt. Wat u betaalt, is daarom niet bekend.',
  },
] as const)('to the mother, $given', ({ facts, nl }) => {
  expect(told(facts).nl).toBe(nl)
  expect(told(facts).en).not.toBe(nl)
})

test('a bill speaks of what was claimed', () => {
  expect(paymentInWords(bill(aBill()), 'CLAIMED').nl).toContain('Er is 40 uur kraamzorg gedeclareerd.')
})
