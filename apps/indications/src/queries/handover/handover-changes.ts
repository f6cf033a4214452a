import { type Channel, openChannel } from '@kraamketen/database'

/** That a handover was sent, confirmed, asked back about or answered, as the database says it aloud: no person. */
export interface HandoverChange {
  readonly id: string
  readonly sender: string
  readonly recipient: string
}

/** The channel of `indications.say_handover`. */
export function openHandoverChanges(url: string): Channel<HandoverChange> {
  return openChannel({
    url,
    channel: 'handover',
    name: 'indications handover changes',
    read: (payload) => JSON.parse(payload) as HandoverChange,
  })
}
