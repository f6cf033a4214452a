import type { start as dutch } from '../nl/start.ts'
import { countedReferrals, days } from './counted.ts'

/** The words of the start page. */
export const start: typeof dutch = {
  start: {
    title: 'Start',
    heading: 'Know where your client is, from referral to handover',
    lead: 'Kraamketen shows midwives whether their referral arrived, how many hours of kraamzorg are indicated and why, what a mother pays herself and what she is entitled to.',
    signInHint: 'On the next page you choose a sample user. There is no password.',
    signedOut: 'You are signed out.',
    points: [
      { title: 'Did my referral arrive?', text: 'Its state in plain words, with the date, and who did what.' },
      { title: 'Why this many hours?', text: 'Every rule that gives or takes hours, with its source.' },
      {
        title: 'What does it cost, what is she entitled to?',
        text: 'The amount she pays herself, and which condition holds or fails.',
      },
    ],
    path: (states) => `The path of a referral: ${states}.`,
    welcome: (name) => `Welcome, ${name}`,
    attention: 'What needs attention now',
    waitingLong: (count, since) =>
      `${count === '1' ? 'referral has' : 'referrals have'} had no answer for more than ${days(since)}`,
    declined: (count) =>
      count === '1' ? 'referral was declined: find other kraamzorg' : 'referrals were declined: find other kraamzorg',
    waiting: (count) => (count === '1' ? 'referral is waiting for an answer' : 'referrals are waiting for an answer'),
    nothing: 'Nothing is waiting for you now.',
    allReferrals: 'To all my referrals',
    total: (count) => `${countedReferrals(count)} in total.`,
    noPages: {
      planner: 'There is nothing here yet for a kraamzorg planner. The pages for planners have not been made.',
      nurse: 'There is nothing here yet for a child health nurse. The pages for child health care have not been made.',
      mother: 'There is nothing here yet for a mother. The pages for mothers have not been made.',
    },
    otherRole: 'Sign out and choose a midwife to see what is there already.',
  },
}
