import type { FragmentOf } from 'gql.tada'
import { graphql } from '#lib/server/graph/graphql.ts'

/** Quality by theme, what lies under it, and what went wrong: of one organisation, or of all together. */
export const qualityOfThemes = graphql(`
  fragment QualityOfThemes on Quality @_unmask {
    from
    until
    families
    themes {
      code
      indicators {
        code
        officialId
        name(language: $language)
        counted(language: $language)
        unit
        status
        numerator
        denominator
        value
        national
        reason(language: $language)
        source {
          anchor
          title
          publisher
          year
        }
        trend {
          quarterStart
          status
          numerator
          denominator
          value
        }
      }
    }
    assistants {
      families
      mean
      distribution {
        assistants
        families
        share
      }
      changes
      changesWithNote
      shareWithNote
    }
    handovers(lateAfterDays: $lateAfterDays) {
      children
      sent
      missing
      refused
      complete
      incomplete
      late
      shareMissing
    }
    trainings {
      employment
      assistants
      reportingCodeValid
      reportingCodeUnknown
      reportingCodeWithout
      shareReportingCodeValid
      earlySignallingValid
      earlySignallingWithout
      shareEarlySignallingValid
    }
    reportingCode {
      started
      signalsMapped
      colleagueConsulted
      talkedWithParents
      weighed
      decided
      completed
    }
    dossierAccess {
      withAccess
      used
      share
      counted(language: $language)
    }
    evaluations {
      moment
      evaluations
      meanGrade
    }
    incidentCounts {
      kind
      theme
      count
      reportedToInspectorate
      learned
    }
    incidents(first: 50) {
      totalCount
      edges {
        node {
          id
          kind
          theme
          happenedOn
          reportedOn
          reportedToInspectorate
          summary
          organisation {
            agbCode
            name
          }
          learned
          learnedOn
        }
      }
    }
  }
`)

export type QualityOfThemes = FragmentOf<typeof qualityOfThemes>
