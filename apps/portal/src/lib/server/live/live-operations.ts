import type { LiveTopic } from '../../live-topics.ts'

/** What the gateway is listened to for each topic; only that something happened is used. */
export const LIVE_OPERATIONS: Readonly<Record<LiveTopic, string>> = {
  verwijzingen: 'subscription { referralChanged { id } }',
  overdrachten: 'subscription { handoverChanged { id } }',
}
