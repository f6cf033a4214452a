import { maskBsn, parseBsn } from '@kraamketen/kraamzorg'
import type { Typed } from '#lib/fields/field-problem.ts'
import { parseDate } from '#lib/format/parse-date.ts'
import type { Speech } from '#lib/language/speech.ts'
import { bornBefore } from './client-fields.ts'
import type { Offer } from './offer.ts'

/** What was understood of the client, to look over before anything is sent: what it is called, and what it is. */
export interface Summary {
  readonly name: string
  readonly facts: readonly (readonly [string, string])[]
}

export function summaryOfTyped(typed: Typed, offer: Offer | null, today: string, speech: Speech): Summary {
  const { client, known } = speech.words.midwifeWork.newReferral
  const said = (name: string) => [typed[name] ?? ''].flat()[0] ?? ''
  const day = (name: string, read: (day: string) => string = (date) => date) => {
    const date = parseDate(said(name))
    return date === null ? said(name) : speech.longDate(read(date))
  }
  const bsn = parseBsn(said('bsn'))
  const { labels, feedings, places } = client
  const place = offer?.municipality?.name
  const facts = [
    [labels.geboren, day('geboren', (date) => bornBefore(date, today))],
    [labels.bsn, bsn === null ? known.noBsn : maskBsn(bsn)],
    [labels.uitgerekend, day('uitgerekend')],
    [labels.bevallingen, said('bevallingen')],
    [labels.postcode, place === undefined ? said('postcode') : `${said('postcode')}, ${place}`],
    [labels.telefoon, said('telefoon')],
    [labels.voeding, feedings[said('voeding')] ?? ''],
    [labels.plaats, places[said('plaats')] ?? ''],
    [labels.tolk, said('tolk') === '' ? '' : client.interpreter],
  ] as const
  return { name: `${said('voornaam')} ${said('achternaam')}`, facts: facts.filter(([, value]) => value !== '') }
}

interface Known {
  readonly name: string
  readonly birthDate: string
  readonly maskedBsn: string | null
  readonly dueDate: string
  readonly bornOn: string | null
  readonly parity: number | null
  readonly residence: {
    readonly postcode: string | null
    readonly municipality: { readonly name: string | null } | null
  } | null
}

export function summaryOfKnown(client: Known, speech: Speech): Summary {
  const { labels } = speech.words.midwifeWork.newReferral.client
  const { known } = speech.words.midwifeWork.newReferral
  const { residence, parity } = client
  const unknown = speech.words.referral.notRecorded
  return {
    name: client.name,
    facts: [
      [labels.geboren, speech.longDate(client.birthDate)],
      [labels.bsn, client.maskedBsn ?? known.noBsn],
      client.bornOn === null
        ? [labels.uitgerekend, speech.longDate(client.dueDate)]
        : [speech.words.referral.bornOn, speech.longDate(client.bornOn)],
      [labels.bevallingen, parity === null ? unknown : speech.count(parity)],
      [
        labels.postcode,
        residence === null
          ? unknown
          : [residence.postcode, residence.municipality?.name].filter((part) => !!part).join(', '),
      ],
    ],
  }
}
