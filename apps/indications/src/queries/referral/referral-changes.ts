import { type Channel, openChannel } from '@kraamketen/database'

/** That a referral came or went a step further, as the database says it aloud: ids and codes, no person. */
export interface ReferralChange {
  readonly id: string
  readonly sender: string
  readonly recipient: string
}

/** The channel of `indications.say_referral`. */
export function openReferralChanges(url: string): Channel<ReferralChange> {
  return openChannel({
    url,
    channel: 'referral',
    name: 'indications referral changes',
    read: (payload) => JSON.parse(payload) as ReferralChange,
  })
}
