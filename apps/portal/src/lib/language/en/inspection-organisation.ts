import type { inspectionOrganisation as dutch } from '../nl/inspection-organisation.ts'
import { days } from './counted.ts'

const families = (count: string) => (count === '1' ? '1 family' : `${count} families`)

/** The words of the quality of one organisation. */
export const inspectionOrganisation: typeof dutch = {
  measure: {
    measure: 'Measure',
    here: 'Here',
    national: 'Nationally',
    trend: 'By quarter',
    inAll: (count) => `${count} in all`,
    noTrend: 'not counted by quarter',
    tooFewByQuarter: 'too few in each quarter',
    trendOf: (name, quarters) => `${name}, by quarter of birth: ${quarters}`,
    quarters: 'The figures by quarter as a table',
  },
  organisation: {
    agb: (code) => `AGB code ${code}`,
    seatNotNow: 'where its seat is cannot be fetched now',
    choose: 'Choose a period',
    lateAfter: 'Handover is late after',
    days: 'days',
    facts: 'In short',
    known: 'Figures known',
    reports: 'Reports',
    grade: { DURING: 'Grade during the care', AFTER: 'Grade after the care' },
    byFamilies: (count) => `by ${families(count)}`,
    themes: 'Themes',
    access: {
      title: 'Mothers who look at their own file',
      used: 'Looked at her file',
      said: (withAccess, used) => `${withAccess} mothers can see their file. Looked at least once: ${used}.`,
    },
    handovers: {
      title: 'Handover to youth health care',
      said: (missing, children) => `Of ${missing} out of ${children} children the handover is missing.`,
      sent: 'Sent',
      missing: 'Missing, while the parents did not refuse',
      refused: 'Parents wanted no handover',
      complete: 'Sent and complete',
      incomplete: 'Sent, but not complete',
      late: (count) => `Sent more than ${days(count)} after the birth`,
      lateNote:
        'No source says after how many days a handover is late. So choose the number of days yourself, at the top of this page.',
    },
    trainings: {
      title: 'Compulsory training',
      nobody: 'No staff is recorded.',
      on: (date) => `Staff in service on ${date}`,
      employment: { EMPLOYED: 'Employed', SELF_EMPLOYED: 'Self-employed' },
      assistants: 'Maternity assistants',
      reportingCode: 'Reporting code',
      earlySignalling: 'Early signalling',
      valid: 'Valid',
      unknown: 'Followed, end not known',
      without: 'Not followed, or lapsed',
      note: 'No source says how long a training in the reporting code stays valid. Without a recorded end it is therefore not known. Early signalling counts when it was followed in the last 3 years.',
    },
    reportingCode: {
      title: 'Steps of the reporting code',
      withheld: 'There are fewer than ten, perhaps none. We do not show how many exactly.',
      under: 'fewer than 10',
      step: {
        started: 'Started',
        signalsMapped: 'Step 1: signals mapped',
        colleagueConsulted: 'Step 2: a colleague or Safe Home consulted',
        talkedWithParents: 'Step 3: talked with those concerned',
        weighed: 'Step 4: weighed',
        decided: 'Step 5: decided on reporting and help',
        completed: 'Closed with an outcome',
      },
      note: 'Counts only. Fewer than ten is never shown.',
    },
    continuity: {
      title: 'Maternity assistants in a family',
      none: 'There are no families whose care has ended and of whom every visit is known.',
      mean: (mean, count) => `On average ${mean} maternity assistants in a family, in ${families(count)}.`,
      tooFew: (count) => `This is about ${families(count)}. That is too few for a mean.`,
      number: (count) => (count === 1 ? '1 maternity assistant' : `${count} maternity assistants`),
      families: (count, share) => (share === null ? count : `${count} (${share})`),
      changes: (changes, withNote) =>
        `Another maternity assistant came than the time before ${changes} times. At ${withNote} of those a handover was written`,
    },
  },
  incidents: {
    title: 'Reports, and what was learned from them',
    counts: 'Reports counted',
    none: 'Nothing was reported in this period.',
    kindAndTheme: 'Kind and theme',
    number: 'Number',
    reported: 'Reported to the inspectorate',
    learned: 'Learned',
    notLearned: 'not recorded yet what was learned',
    kind: { CALAMITY: 'Calamity', COMPLAINT: 'Complaint', INCIDENT: 'Incident' },
    first: (shown, all) => `The latest ${shown} of ${all} reports.`,
  },
}
