import { graphql } from '#lib/server/graph/graphql.ts'

/** What is to be known of one region: the coming weeks, its organisations, what is late, and what is expected. */
export const regionOperation = graphql(`
  query Region($code: String!, $codes: [String!], $from: Date, $weeks: Int!, $tomorrow: Date!) {
    ggdRegion(code: $code) {
      code
      name
      scarcity {
        from
        until
        ground
      }
      capacity(from: $from, weeks: $weeks) {
        period
        weekStart
        families
        familiesWithoutProvider
        demandedHours {
          low
          high
        }
        floorHours
        contractedHours
        deployableHours
        employedHours
        selfEmployedHours
        gapHours {
          low
          high
        }
        gapWithFloorHours
        organisations
        missing
      }
    }
    scarcityDeclarations(filter: { regions: $codes, from: $tomorrow, lifted: false }, sort: FROM_ASC, first: 10) {
      edges {
        node {
          from
          until
          ground
        }
      }
    }
    organisations(regionCode: $code, kind: KRAAMZORG, first: 100) {
      totalCount
      edges {
        node {
          agbCode
          name
        }
      }
    }
    regionalParticipations(regions: $codes, first: 100) {
      edges {
        node {
          organisation {
            agbCode
          }
          takesPart
          since
          reason
        }
      }
    }
    belowFloorByMonth(region: $code, first: 1) {
      families
      share
    }
    greyAreas(regions: $codes, first: 1) {
      totalCount
      postcodes
    }
    partusCover(regions: $codes) {
      shifts
      shiftsTakenPercent
      coveredPercent
      gapCount
      gaps(first: 5) {
        from
        until
      }
      organisations
      poolMembers
      notInPool {
        organisation {
          agbCode
          name
        }
        takesPart
      }
      calls
      unansweredCalls
      arrivedWithinHourPercent
      source {
        anchor
        title
        publisher
        year
      }
    }
    waitingTimes(regions: $codes) {
      vulnerabilityClass
      placed {
        count
        lower
        median
        upper
      }
      waiting {
        count
        median
      }
      withdrawn
    }
    deliveredByEmployment(regions: $codes) {
      from
      until
      byEmployment {
        givenBy
        families
        meanHours
        meanVisits
      }
      selfEmployedMinusEmployedHours
      source {
        anchor
        title
        publisher
        year
      }
    }
    forecast(regions: $codes) {
      synthetic
      births {
        ...Series
      }
      staff {
        ...Series
      }
    }
  }

  fragment Series on SeriesForecast {
    outcome
    missing
    lastYearSaid
    lastYearErrorPercent
    years {
      year
      count
    }
    horizons {
      yearsAhead
      year
      expected
      low
      high
      meanErrorPercent
      naiveErrorPercent
      triedOn
      replacementDemand
    }
  }
`)
