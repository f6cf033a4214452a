import type { shell as dutch } from '../nl/shell.ts'

/** The words around every page. */
export const shell: typeof dutch = {
  site: {
    name: 'Kraamketen',
    tagline: 'From referral to handover, in one chain',
    skip: 'Skip to content',
    mainMenu: 'Main menu',
    footerMenu: 'About this site',
    home: 'Start',
    referrals: 'My referrals',
    signIn: 'Sign in',
    signOut: 'Sign out',
    signedInAs: 'Signed in as',
    about: 'Sources and sample data',
    accessibility: 'Accessibility',
    otherLanguage: 'Nederlands',
    toOtherLanguage: 'Toon deze pagina in het Nederlands',
  },
  demonstration: {
    label: 'Sample data',
    text: 'All people and organisations shown here are invented.',
    more: 'More about this',
  },
  role: {
    midwife: 'midwife',
    planner: 'kraamzorg planner',
    nurse: 'child health nurse',
    coordinator: 'regional coordinator',
    researcher: 'researcher',
    inspector: 'inspector',
    mother: 'mother',
  },
  error: {
    404: { title: 'Not found', text: 'This page does not exist, or you may not see it.' },
    401: { title: 'Please sign in again', text: 'You are no longer signed in.' },
    403: {
      title: 'This page is not for you',
      text: 'This page belongs to another role than the one you signed in with.',
    },
    500: {
      title: 'Something went wrong',
      text: 'The mistake is ours. Please try again. If it keeps failing, pass on this number:',
    },
    part: {
      gateway: {
        title: 'The data cannot be reached now',
        text: 'Nothing was lost. Please try again in a few minutes.',
      },
      referrals: {
        title: 'The referrals cannot be fetched now',
        text: 'Nothing was lost. Please try again in a few minutes.',
      },
      research: {
        title: 'The research data cannot be fetched now',
        text: 'Nothing is lost. Please try again in a few minutes.',
      },
      identity: {
        title: 'Signing in does not work now',
        text: 'The identity service does not answer. Please try again in a few minutes.',
      },
      signIn: {
        title: 'Signing in did not work',
        text: 'The attempt was too old, already used, or cancelled. Please start again.',
      },
      sessions: {
        title: 'The portal cannot be reached now',
        text: 'We cannot check whether you are signed in. Please try again in a few minutes.',
      },
    },
    again: 'Try again',
    toStart: 'To the start page',
    toList: 'To my referrals',
  },
}
