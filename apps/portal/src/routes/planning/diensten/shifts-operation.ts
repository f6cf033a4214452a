import { graphql } from '#lib/server/graph/graphql.ts'

/** Who is on call for births in a region, when nobody is, and how much each maternity assistant has had. */
export const shiftsOperation = graphql(`
  query Shifts(
    $regions: [String!]
    $yesterday: Date!
    $today: Date!
    $from: Date!
    $until: Date!
    $moreThan: Int!
    $loadFrom: Date!
    $yearAgo: Date!
    $ownPostcode: String!
    $at: DateTime!
    $hours: Int!
    $asksRegion: Boolean!
    $postcode: String!
    $momentAsked: DateTime!
    $asksPostcode: Boolean!
  ) {
    onCallShifts(regions: $regions, from: $from, until: $until, first: 100) {
      totalCount
      edges {
        node {
          id
          assistantName
          phone
          startsAt
          endsAt
          hours
          organisation {
            agbCode
            name
          }
          region {
            code
          }
        }
      }
    }
    around: onCallShifts(regions: $regions, from: $yesterday, until: $today, first: 50) {
      edges {
        node {
          id
          assistantName
          phone
          startsAt
          endsAt
          organisation {
            agbCode
            name
          }
        }
      }
    }
    load: onCallLoad(moreThan: $moreThan, from: $loadFrom) {
      assistantId
      assistantName
      shifts
      hours
    }
    recent: onCallLoad(moreThan: 0, from: $loadFrom) {
      assistantId
      shifts
    }
    assistants: onCallLoad(moreThan: 0, from: $yearAgo) {
      assistantId
      assistantName
    }
    ofRegion: onCallCover(postcode: $ownPostcode, at: $at, withinHours: $hours) @include(if: $asksRegion) {
      gaps {
        from
        until
      }
    }
    ofPostcode: onCallCover(postcode: $postcode, at: $momentAsked) @include(if: $asksPostcode) {
      outcome
      at
      region {
        code
      }
      onDuty {
        id
        assistantName
        phone
        startsAt
        endsAt
        organisation {
          name
        }
      }
      next {
        assistantName
        startsAt
        organisation {
          name
        }
      }
    }
  }
`)
