/** What a page can ask to hear of while it is open: that something changed, never what. */
export const LIVE_TOPICS = ['verwijzingen', 'overdrachten'] as const
export type LiveTopic = (typeof LIVE_TOPICS)[number]

export const isLiveTopic = (text: string | null): text is LiveTopic =>
  (LIVE_TOPICS as readonly (string | null)[]).includes(text)
