import type { Localised } from '@kraamketen/kraamzorg'
import type { Cents } from '../amount/amount.ts'
import type { Estimate } from './estimate.ts'

type Told = Pick<
  Estimate,
  'hours' | 'lines' | 'partusHours' | 'ownContributionCents' | 'waivedCents' | 'coverCents' | 'motherPaysCents' | 'at'
>

/**
 * What the mother pays and why, in a few sentences to her.
 * @param counted what the hours are: indicated, or claimed
 */
export function paymentInWords(payment: Told, counted: 'INDICATED' | 'CLAIMED'): Localised {
  const sentences = [
    hoursSentence(payment, counted),
    waiverSentence(payment),
    coverSentence(payment),
    partusSentence(payment),
    totalSentence(payment),
  ].filter((sentence) => sentence !== null)
  return { nl: sentences.map(({ nl }) => nl).join(' '), en: sentences.map(({ en }) => en).join(' ') }
}

function hoursSentence({ hours, lines, ownContributionCents, at }: Told, counted: 'INDICATED' | 'CLAIMED'): Localised {
  const year = at.slice(0, 4)
  if (hours === null)
    return { nl: 'Hoeveel uur kraamzorg u krijgt, is nog niet bekend.', en: 'How many hours you get is not known yet.' }
  const got = {
    nl:
      counted === 'INDICATED'
        ? `U kunt ${number(hours, ',')} uur kraamzorg krijgen`
        : `Er is ${number(hours, ',')} uur kraamzorg gedeclareerd`,
    en:
      counted === 'INDICATED'
        ? `You can get ${number(hours, '.')} hours of kraamzorg`
        : `${number(hours, '.')} hours of kraamzorg were claimed`,
  }
  const rate = lines.find(({ code }) => code === 'OWN_CONTRIBUTION')?.amount
  if (rate?.outcome !== 'KNOWN' || ownContributionCents === null)
    return {
      nl: `${got.nl}. Geen bron geeft de eigen bijdrage van ${year}.`,
      en: `${got.en}. No source gives the own contribution of ${year}.`,
    }
  const each = rate.amount.cents
  return {
    nl: `${got.nl}. De eigen bijdrage is in ${year} ${euros(each, ',')} per uur, samen ${euros(ownContributionCents, ',')}.`,
    en: `${got.en}. The own contribution in ${year} is ${euros(each, '.')} an hour, ${euros(ownContributionCents, '.')} together.`,
  }
}

function waiverSentence({ waivedCents, motherPaysCents, ownContributionCents }: Told): Localised | null {
  if (waivedCents === null && motherPaysCents === 0 && ownContributionCents === null)
    return { nl: 'Een regeling of uw verzekering betaalt die.', en: 'A programme or your insurance pays it.' }
  if (waivedCents === null)
    return {
      nl: 'Of een regeling die voor u betaalt, kon niet worden nagegaan.',
      en: 'Whether a programme pays it for you could not be asked.',
    }
  return waivedCents > 0 ? { nl: 'Een regeling betaalt dat voor u.', en: 'A programme pays that for you.' } : null
}

function coverSentence({ coverCents, waivedCents }: Told): Localised | null {
  if (coverCents === null)
    return {
      nl: 'Of uw aanvullende verzekering iets vergoedt, is hier niet bekend. Kijk in uw polis.',
      en: 'Whether your supplementary insurance pays a part is not known here. See your policy.',
    }
  if (coverCents > 0)
    return {
      nl: `Uw aanvullende verzekering vergoedt volgens u ${euros(coverCents, ',')}.`,
      en: `Your supplementary insurance pays ${euros(coverCents, '.')}, as you told.`,
    }
  return waivedCents === 0
    ? {
        nl: 'U hebt volgens u geen verzekering die hiervan iets vergoedt.',
        en: 'You have no insurance that pays a part, as you told.',
      }
    : null
}

function partusSentence({ partusHours }: Told): Localised | null {
  return partusHours === null || partusHours <= 0
    ? null
    : {
        nl: 'Over hulp bij de bevalling betaalt u geen eigen bijdrage.',
        en: 'You pay no own contribution over help at the birth.',
      }
}

function totalSentence({ motherPaysCents, coverCents }: Told): Localised {
  if (motherPaysCents === null)
    return { nl: 'Wat u betaalt, is daarom niet bekend.', en: 'So what you pay is not known.' }
  const most = coverCents === null && motherPaysCents > 0
  return {
    nl: `U betaalt ${most ? 'ten hoogste ' : ''}${euros(motherPaysCents, ',')}.`,
    en: `You pay ${most ? 'at most ' : ''}${euros(motherPaysCents, '.')}.`,
  }
}

function euros(cents: Cents, decimal: ',' | '.'): string {
  return `€ ${(cents / 100).toFixed(2).replace('.', decimal)}`
}

function number(value: number, decimal: ',' | '.'): string {
  return String(Math.round(value * 100) / 100).replace('.', decimal)
}
