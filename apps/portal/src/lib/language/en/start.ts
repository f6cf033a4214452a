import type { start as dutch } from '../nl/start.ts'

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
    nothing: 'Nothing is waiting for you now.',
    find: 'Find',
    findClient: 'Find a client by name or date of birth',
    whereTo: 'Where you can go',
    notNow: 'What waits for you cannot be counted now. Nothing is lost. Please try again in a few minutes.',
    notCounted: 'cannot be counted now',
  },
}
