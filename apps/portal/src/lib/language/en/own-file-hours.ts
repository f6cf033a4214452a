import type { ownFileHours as dutch } from '../nl/own-file-hours.ts'

const hours = (count: number) => (count === 1 ? '1 hour' : `${count} hours`)
const minutes = (count: number) => (count === 1 ? '1 minute' : `${count} minutes`)

/** The words a mother reads about her hours. */
export const ownFileHours: typeof dutch = {
  nothing: 'Nothing is recorded about you yet.',
  duration: (wholeHours, restMinutes) =>
    restMinutes === 0
      ? hours(wholeHours)
      : wholeHours === 0
        ? minutes(restMinutes)
        : `${hours(wholeHours)} and ${minutes(restMinutes)}`,
  hours: {
    title: 'My hours',
    howMany: 'How many hours do you get?',
    canGet: (amount) => `You can get ${amount} of kraamzorg at home.`,
    couldGet: (amount) => `You could get ${amount} of kraamzorg at home.`,
    wasUntil: (date) => `You could use these hours up to and including ${date}.`,
    undecided: 'The number of hours cannot be said yet.',
    notYet: 'Your hours have not been set yet.',
    notYetWhen: 'After the first talk, the intake, your kraamzorg sets how many hours you get. Then it is here.',
    until: (date) => `You can use these hours up to and including ${date}.`,
    later: (date) =>
      `Is care still needed later? That is possible up to and including ${date}, if your midwife agrees.`,
    canChange: 'This can still change. We do not know yet:',
    hardWord: 'Another word for your number of hours is',
  },
  balance: {
    title: 'What have you had, and what is still to come?',
    titleOver: 'What have you had?',
    had: 'Had',
    toCome: 'Still to come, already planned',
    open: 'Not planned yet',
    canGet: 'This is what you can get',
    unused: 'Not used',
    couldGet: 'This is what you could get',
    openMeans: (amount) => `No visit is planned for ${amount} yet. Ask your kraamzorg about it if you like.`,
    behind: 'A visit that was not written down yet counts as still to come.',
    reasons: 'Why it can differ from what was set first:',
    reason: {
      DEATH: 'after a death',
      GOALS_REACHED: 'the goals are reached',
      HOSPITAL_STAY: 'you or your child was in hospital',
      MOVED: 'you moved',
      OTHER: 'another reason',
      OWN_CONTRIBUTION: 'the own contribution',
      SHORTAGE: 'there were too few staff',
      WISH_OF_CLIENT: 'you wanted it so',
    },
  },
  visits: {
    title: 'Visits',
    toCome: 'Still to come',
    noneToCome: 'No visit is planned now.',
    today: 'Today',
    tomorrow: 'Tomorrow',
    notWritten: 'Not written down yet',
    notWrittenMeans: 'The time of this visit is over. Your kraamzorg still has to write down how long it took.',
    done: 'Done',
    cancelled: 'Did not take place',
    planned: (amount) => `${amount} planned`,
    lasted: (amount) => `took ${amount}`,
    atBirth: 'help at the birth',
    by: (name) => `with ${name}`,
    nobodyYet: 'Who will come is not known yet.',
    noReason: 'No reason is recorded.',
  },
  why: {
    title: 'Why this number?',
    open: 'Not known yet',
    base: (amount) => `To begin with: ${amount}`,
    noChange: 'Does not change the number',
    more: (amount) => `${amount} more`,
    fewer: (amount) => `${amount} fewer`,
    together: (amount) => `Together: ${amount}`,
    changed: (times) =>
      times === 1
        ? 'Your hours were changed once. The reason:'
        : `Your hours were changed ${times} times. The last reason:`,
    noReason: 'not recorded.',
    others: (count) => (count === 1 ? '1 rule that does not apply to you' : `${count} rules that do not apply to you`),
    who: 'Who decides this?',
    setBy: (name, organisation, date) =>
      `${name}${organisation === null ? '' : ` of ${organisation}`} set your hours on ${date}.`,
    agreedBy: (name, date) => `${name} agrees${date === null ? '' : `, since ${date}`}.`,
    notAgreed: 'Whether your midwife agrees is not recorded.',
    extension: 'Is more care needed? Then your kraamzorg asks your midwife. She decides.',
    asked: (date, amount, until) => `On ${date} ${amount} extra was asked, up to and including ${until}.`,
    extensionState: {
      APPROVED: 'That was approved.',
      REFUSED: 'That was refused.',
      REQUESTED: 'Your midwife still has to decide.',
      WITHDRAWN: 'That request was withdrawn.',
    },
    sources: 'Where these rules are written',
    protocol: 'Calculated with:',
  },
  call: {
    title: 'Whom can you call?',
    nobody: 'Nobody who cares for you is recorded yet.',
    callNumber: (number) => `Call ${number}`,
    noPhone: 'Telephone number not known',
    kind: {
      DISTRICT_TEAM: 'District team',
      HOSPITAL: 'Hospital',
      INSURER: 'Health insurer',
      JGZ: 'Child health clinic (youth health care)',
      KRAAMZORG: 'Your kraamzorg',
      LACTATION_CONSULTANT: 'Lactation consultant',
      MIDWIFE_PRACTICE: 'Your midwife',
      SAFE_HOME: 'Safe Home',
    },
    urgent: 'Is there danger, or are you or your child very unwell? Call 112.',
  },
}
