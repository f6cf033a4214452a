import type { Speech } from '#lib/language/speech.ts'
import type { PageData } from './$types'
import { OF_ANY_KIND } from './attention.ts'

type Words = Speech['words']['midwifeWork']['client']['sections']
export type Place = keyof Words

/** What the page says about one thing, in a few words, and where on the page the rest of it stands. */
export interface Glance {
  readonly place: Place
  readonly said: string
  /** Whether there is more to read than these words. */
  readonly hasMore: boolean
}

type Known = Pick<PageData, 'referral' | 'closing' | 'parts'>

/** The answers that the page is opened for, beside its facts, so that nobody has to look for them. */
export function glancesOf(known: Known, speech: Speech): readonly Glance[] {
  const says = answersOf(known, speech)
  return (Object.keys(says) as Place[])
    .filter((place) => known.referral.kind === 'KRAAMZORG' || OF_ANY_KIND.includes(place))
    .map((place) => ({ place, said: says[place], hasMore: hasMore(place, known) }))
}

function hasMore(place: Place, { referral: { client, indication }, parts }: Known): boolean {
  switch (place) {
    case 'verlenging':
      return client.extensionRequests.length > 0
    case 'signalen':
      return client.signals.length > 0
    case 'overdracht':
      return client.bornOn !== null || client.handovers.length > 0
    case 'vergelijking':
      return indication !== null || parts.comparableFamilies === 'unavailable'
    default:
      return true
  }
}

function answersOf({ referral, closing, parts }: Known, speech: Speech): Record<Place, string> {
  const words = speech.words.midwifeWork.client
  const { glance } = words
  const { client, indication } = referral
  const orUnknown = (said: string | null | undefined, part: keyof Known['parts']) =>
    said ?? (parts[part] === 'unavailable' ? speech.words.referral.unavailableNow : speech.words.referral.unknownYet)
  const visit = client.referrals.find(({ kind }) => kind === 'PRENATAL_HOME_VISIT')
  const waiting = client.extensionRequests.filter(({ nextStates }) => nextStates.includes('APPROVED')).length
  const lastRequest = client.extensionRequests[0]
  const unread = client.signals.filter((signal) => signal.unread).length
  const old = client.vulnerability?.factors.filter(({ olderThanEightWeeks }) => olderThanEightWeeks).length ?? 0
  const ownClass = client.vulnerability && (client.vulnerability.class ?? client.vulnerability.recordedClass)
  const pays = client.ownContribution?.rows.map(({ motherPaysCents }) => motherPaysCents)
  const mean = indication?.comparableFamilies?.meanReceivedHours
  return {
    'wat-als': glance.reckon,
    intake: client.intakeStatus === null ? speech.words.referral.notRecorded : glance.intake[client.intakeStatus],
    huisbezoek: visit === undefined ? glance.notAsked : glance.visit[visit.state],
    verlenging:
      lastRequest === undefined
        ? glance.notAsked
        : waiting > 0
          ? glance.waitsForYou(waiting)
          : speech.words.midwifeWork.approvals.states[lastRequest.state],
    signalen: glance.signals(unread, client.signals.length),
    schaarste: orUnknown(
      client.scarcityInCareMonth === null ? null : glance.scarcity[client.scarcityInCareMonth ? 'yes' : 'no'],
      'scarcity',
    ),
    garantie: orUnknown(client.guarantee && words.scarcity.outcomes[client.guarantee.outcome], 'guarantee'),
    'bij-uren': orUnknown(
      pays?.every((cents) => cents !== null) === true ? pays.map(speech.money).join(' · ') : null,
      'ownContribution',
    ),
    rechten: orUnknown(
      client.programmes &&
        glance.programmes(
          client.programmes.filter(({ outcome }) => outcome === 'ELIGIBLE').length,
          client.programmes.length,
        ),
      'programmes',
    ),
    kwetsbaarheid: [
      orUnknown(ownClass && speech.words.vulnerability.class[ownClass], 'vulnerability'),
      ...(old === 0 ? [] : [glance.oldFactors(old)]),
    ].join(', '),
    overdracht: closing === 'NOT_SENT' && client.bornOn === null ? glance.afterBirth : glance.closing[closing],
    vergelijking: orUnknown(
      mean === null || mean === undefined ? null : glance.others(speech.mean(mean)),
      'comparableFamilies',
    ),
  }
}
