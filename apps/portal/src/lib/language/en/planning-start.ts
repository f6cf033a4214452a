import type { planningStart as dutch } from '../nl/planning-start.ts'

export const planningStart: typeof dutch = {
  tasks: {
    belowFloor: (count) =>
      count === '1' ? 'family with fewer than 24 hours planned' : 'families with fewer than 24 hours planned',
    intakesOverdue: (count) =>
      count === '1' ? 'client is past 30 weeks without an intake' : 'clients are past 30 weeks without an intake',
    homeToday: (count) =>
      count === '1' ? 'family comes home from hospital today' : 'families come home from hospital today',
    unanswered: (count) => (count === '1' ? 'registration waits for an answer' : 'registrations wait for an answer'),
    waiting: (count) => (count === '1' ? 'client is on the waiting list' : 'clients are on the waiting list'),
    intakesDue: (count) =>
      count === '1' ? 'intake to do: still to plan, or this week' : 'intakes to do: still to plan, or this week',
    reindications: (count) =>
      count === '1' ? 'indication changed since yesterday' : 'indications changed since yesterday',
    doubles: (count) =>
      count === '1' ? 'double registration without a reason' : 'double registrations without a reason',
    applications: (count) =>
      count === '1'
        ? 'application for a programme waits for your decision'
        : 'applications for programmes wait for your decision',
    dossierGaps: (count) => (count === '1' ? 'dossier is not complete' : 'dossiers are not complete'),
  },
}
