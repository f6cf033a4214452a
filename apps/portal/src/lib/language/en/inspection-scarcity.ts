import type { inspectionScarcity as dutch } from '../nl/inspection-scarcity.ts'
import { days } from './counted.ts'

const week = (code: string) => {
  const [year = code, number = ''] = code.split('-W')
  return number === '' ? code : `week ${Number(number)} of ${year}`
}

/** The words of scarcity: the steps in each case, and how long a guarantee takes. */
export const inspectionScarcity: typeof dutch = {
  scarcity: {
    title: 'Steps in scarcity',
    which: 'What you want to see',
    cases: 'Steps by case',
    times: 'Time to guarantee by region',
    casesLead:
      'Every case on the regional waiting lists, without a person: which steps were taken, in which order, and whether that was the order agreed. That you look at this is recorded.',
    case: 'Case',
    numbered: (number) => `Case ${number}`,
    dueWeek: 'Due in',
    week,
    region: 'Region',
    begun: 'First step',
    path: 'Steps so far',
    stepNow: 'Now at',
    allSteps: 'Any step',
    dueFrom: 'Due from',
    dueUntil: 'Due up to and including',
    verdict: 'As agreed?',
    floorKept: '24 hours kept',
    yes: 'yes',
    no: 'no',
    unknown: 'not known',
    count: (count) => (count === '1' ? '1 case' : `${count} cases`),
    none: 'There are no cases of scarcity.',
    noneHint: 'As soon as a client comes on a regional waiting list, the case is here.',
    notNow: 'cannot be fetched now',
    findingsNotNow: 'Whether the steps were as agreed cannot be checked now. The steps themselves are here.',
    forInformation: (order) => `for information: ${order}`,
    step: {
      PREFERRED_PROVIDER: 'Preferred organisation asked',
      REGIONAL_WAITING_LIST: 'On the regional waiting list',
      JOINT_DIVISION: 'Divided together in the region',
      INSURER_INVOLVED: 'Insurer involved',
      NO_GUARANTEE: 'Nobody can guarantee 24 hours',
      PLACED: 'Placed with an organisation',
      WITHDRAWN: 'Off the list',
    },
    taker: {
      COORDINATOR: 'the regional coordinator',
      MIDWIFE: 'the midwife',
      OTHER: 'another role',
      PLANNER: 'the planner of the kraamzorg',
    },
    outcome: {
      IN_ORDER: 'in order',
      NO_AGREEMENT: 'no agreement in force',
      OUT_OF_ORDER: 'out of order',
      STEP_SKIPPED: 'step skipped',
      UNKNOWN: 'not known',
    },
    order: { IN_ORDER: 'in order', OUT_OF_ORDER: 'out of order', STEP_SKIPPED: 'a step skipped' },
    notes: [
      'The five dots are the steps in their order: preferred organisation, regional waiting list, dividing together, insurer, nobody can guarantee. A filled dot was taken.',
      'No source gives a term for a step. So nothing is late here.',
      '24 hours kept is not known when no division is on record for that region and week.',
    ],
  },
  scarcityCase: {
    findingNotNow:
      'Whether this went as agreed cannot be checked now. The steps taken are here. Please try again in a few minutes.',
    facts: 'In short',
    declared: 'Scarcity declared',
    floorUnknown:
      'Whether everybody received at least 24 hours in that week is not known: no division of hours is on record for this region and week.',
    taken: 'Steps taken',
    noSteps: 'Not one step of this case is on record.',
    by: (role) => `by ${role}`,
    after: (count) => `${days(count)} later`,
    audit: 'This is what those who took part recorded at each step.',
    agreed: 'Order agreed',
    noAgreement: 'No agreement is known to judge this case by.',
    status: { IN_FORCE: 'in force', LAPSED: 'lapsed', NOT_YET: 'not in force yet', UNKNOWN: 'not known' },
    lapsed: (date) =>
      `This agreement held up to and including ${date}. The order of that time is here for information: no judgement follows from it.`,
    stepsNotNow: 'The steps agreed are not known, or cannot be fetched now.',
    state: { TAKEN: 'taken', SKIPPED: 'skipped', NOT_REACHED: 'not come to' },
    asStep: (place, date) => `as step ${place}, on ${date}`,
    order: 'Order of all steps:',
    missing: 'This is not known:',
    gap: {
      NORMENKADER_STEPS: 'the literal steps of the Normenkader: that text could not be read',
      PATH: 'which steps were taken in this case',
      STEPS: 'which steps were agreed on that day',
      TERM_OF_A_STEP: 'within what time a step must be taken: no source says so',
    },
    source: 'The order rests on:',
  },
  times: {
    title: 'Time from registration to guarantee, by region',
    lead: 'How many days there are between registration and the moment an organisation took the family.',
    from: 'Registered from',
    fromHint: 'A year back when left empty',
    until: 'Registered up to and including',
    untilHint: 'Today when left empty',
    region: 'Region',
    median: 'Middle',
    spread: 'Half of the families',
    registered: 'Registered',
    guaranteed: 'Taken',
    waiting: 'Still waiting',
    ended: 'Ended without an organisation',
    days: (count) => (count === '1' ? '1 day' : `${count} days`),
    fromTo: (lower, upper) => `${lower} to ${upper} days`,
    said: (region, median, middle) =>
      `${region}: half were taken within ${median} days; the half in the middle took ${middle}`,
    waitingSince: (median) => `half for ${median} days already`,
    withheld: 'not shown',
    tooFew: 'too few',
    none: 'Nobody was registered in this period.',
    tooLong: 'This period cannot be asked. Choose at most five years, with an end that is not in the future.',
    notes: [
      'Middle: half of the families were taken this quickly or quicker. The bar is the half in the middle: from a quarter to three quarters of the families.',
      'Who still waits is not counted in the days. So in truth it takes longer than it says here.',
      'Not shown: there are fewer than ten, or the number would give away another small number.',
    ],
    source: 'What the guarantee rests on:',
  },
}
