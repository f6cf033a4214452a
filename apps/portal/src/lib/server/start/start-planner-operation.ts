import { graphql } from '#lib/server/graph/graphql.ts'

/** What waits for a planner, in counts only: nobody's record is read to show it. */
export const startPlannerOperation = graphql(`
  query StartPlanner($floor: Float!, $daysOfWeek: Int!) {
    belowFloor: families(filter: { plannedBelowHours: $floor }) {
      totalCount
    }
    intakesOverdue: intakes(filter: { statuses: [OVERDUE] }) {
      totalCount
    }
    homeToday: families(filter: { dischargedDaysAgo: 0 }) {
      totalCount
    }
    unanswered: referrals(filter: { kinds: [KRAAMZORG, EXTRA_KRAAMZORG], states: [SUBMITTED] }) {
      totalCount
    }
    waiting: waitingList {
      totalCount
    }
    intakesDue: intakes(filter: { statuses: [DUE, PLANNED], plannedWithinDays: $daysOfWeek }) {
      totalCount
    }
    reindications(filter: { withinDays: 1 }) {
      totalCount
    }
    doubles: doubleRegistrations(filter: { explained: false }) {
      totalCount
    }
    applications: programmeApplications(filter: { states: [APPLIED] }) {
      totalCount
    }
    dossierGaps {
      totalCount
    }
  }
`)
