import { graphql } from '#lib/server/graph/graphql.ts'

/** How soon and how complete handovers came, by kraamzorg organisation; no shares of fewer than ten. */
export const timelinessOperation = graphql(`
  query Timeliness($days: Int!, $from: Date!, $until: Date!) {
    handoverTimeliness(withinDays: $days, from: $from, until: $until) {
      organisation {
        agbCode
        name
      }
      handovers
      tooFew
      inTimeShare
      completeShare
      inTimeAndCompleteShare
    }
  }
`)
