import type { intakes as dutch } from '../nl/midwife-intakes.ts'
import { days } from './counted.ts'

/** The words of intakes that are late. */
export const intakes: typeof dutch = {
  title: 'Intakes that are late',
  intro: 'Your clients who are 30 weeks pregnant or more and have had no intake for kraamzorg yet.',
  rule: 'An intake belongs between week 20 and week 30 of the pregnancy.',
  source: 'Source: Goede kraamzorg onder uitdagende omstandigheden, IGJ 2023',
  count: (count) => (count === '1' ? '1 client without an intake' : `${count} clients without an intake`),
  none: 'Nobody is late with the intake.',
  noneHint: 'When a client is 30 weeks pregnant and has had no intake, she is here.',
  client: 'Client',
  due: 'Due',
  weeks: 'Pregnant',
  weekCount: (weeks) => `${weeks} weeks`,
  late: 'Late by',
  daysLate: (count) => days(count),
  lastDay: (date) => `week 30 was on ${date}`,
  planned: 'Planned',
  plannedOn: (date, form) => `${date}, ${form}`,
  noCare: 'Find kraamzorg first',
  refer: 'Refer her',
  notPlanned: 'Not planned yet: call',
  whom: 'Who does the intake',
  nobody: 'nobody yet',
  state: 'Referral',
  forms: { HOME: 'at home', PHONE: 'by telephone', VIDEO: 'by video call' },
}
