import type { FragmentOf } from 'gql.tada'
import { graphql } from '../graph/graphql.ts'

const count = graphql(`
  fragment Count on ProtectedCount @_unmask {
    value
    withheld
  }
`)

const figure = graphql(`
  fragment Figure on ProtectedFigure @_unmask {
    value
    low
    high
    withheld
  }
`)

/** How an answer was made, of what, and what was done to protect it. */
const meta = graphql(
  `
    fragment Meta on ResearchMeta @_unmask {
      queryHash
      synthetic
      engineVersion
      citation(language: $language)
      note(language: $language)
      permalink
      dataRelease {
        id
        title
        synthetic
        importedAt
        checksum
        derivationVersion
        municipalDivisionOn
      }
      method {
        id
        version
        explanation(language: $language)
        source {
          anchor
          title
          publisher
          year
        }
      }
      n {
        ...Count
      }
      disclosure {
        policy {
          id
          threshold
          maximumNoise
          noiseVariance
        }
        withheld {
          rule
          count
        }
      }
      warnings {
        code
        explanation(language: $language)
      }
      project {
        name
      }
    }
  `,
  [count],
)

const row = graphql(
  `
    fragment TableRow on CrosstabRow @_unmask {
      levels {
        characteristic
        code
        label(language: $language)
      }
      n {
        ...Count
      }
      distribution {
        category
        count {
          ...Count
        }
        percent {
          ...Figure
        }
      }
      underTwentyFour {
        ...Figure
      }
      meanReceivedHours {
        ...Figure
      }
      meanIndicatedHours {
        ...Figure
      }
    }
  `,
  [count, figure],
)

const table = graphql(
  `
    fragment Table on Crosstab @_unmask {
      groupedBy {
        code
        name(language: $language)
      }
      rows {
        ...TableRow
      }
      total {
        ...TableRow
      }
      meta {
        ...Meta
      }
    }
  `,
  [row, meta],
)

const definition = graphql(`
  fragment Definition on CohortDefinition @_unmask {
    birthYears {
      from
      until
    }
    plurality
    neonatalDeaths
    minimumGestationalWeeks
    unknownGestation
    maximumHospitalDays
    lateDecember
    noClaim
    hoursCorrection
    classLimits
    underTwentyFour
    norm {
      hoursPerDay
      days
    }
    only {
      characteristic
      levels
    }
  }
`)

/** Needed against received hours. */
const need = graphql(
  `
    fragment Need on NeedRow @_unmask {
      levels {
        characteristic
        code
        label(language: $language)
      }
      n {
        ...Count
      }
      neededHours {
        ...Figure
      }
      receivedHours {
        ...Figure
      }
      gapHours {
        ...Figure
      }
      gapPercent {
        ...Figure
      }
    }
  `,
  [count, figure],
)

const flow = graphql(
  `
    fragment Flow on CohortFlow @_unmask {
      steps {
        code
        explanation(language: $language)
        level {
          code
          label(language: $language)
        }
        pairsBefore {
          ...Count
        }
        excluded {
          ...Count
        }
        pairsAfter {
          ...Count
        }
        personsAfter {
          ...Count
        }
      }
      meta {
        ...Meta
      }
    }
  `,
  [count, meta],
)

/** What a table can be divided by and filtered on; counts nobody. */
const choices = graphql(`
  fragment Choices on Query @_unmask {
    characteristics {
      code
      name(language: $language)
      levels {
        code
        label(language: $language)
      }
    }
  }
`)

/** What the operations of the research pages ask alike. */
export const researchFragments = { choices, count, definition, figure, flow, meta, need, row, table }

export type ResearchMeta = FragmentOf<typeof meta>
export type TableRow = FragmentOf<typeof row>
export type ResearchTable = FragmentOf<typeof table>
export type NeedRow = FragmentOf<typeof need>
export type ResearchFlow = FragmentOf<typeof flow>
export type ResearchChoices = NonNullable<FragmentOf<typeof choices>['characteristics']>
