import type { about as dutch } from '../nl/about.ts'

/** The words of the pages about this site. */
export const about: typeof dutch = {
  about: {
    title: 'Sources and sample data',
    syntheticTitle: 'Sample data',
    synthetic: [
      'Everything you see here about people is invented: clients, professionals, organisations, citizen service numbers and AGB codes. That is why organisations have ‘(demonstratie)’ in their name.',
      'What is not invented: the rules for hours, the tariffs, the own contribution, the municipalities and GGD regions, and the published tables. Those come from the sources below.',
    ],
    unknownTitle: 'What is not known',
    unknown: 'When no source says something, we say so. We fill in no amount, rule or outcome that we could not find.',
    sourcesTitle: 'Sources',
    year: 'year unknown',
  },
  accessibility: {
    title: 'Accessibility',
    intro: 'We want everybody to be able to use this portal. We follow WCAG 2.2, level AA.',
    doesTitle: 'What you may expect',
    does: [
      'Everything works with the keyboard alone. The first Tab brings you to the link ‘Skip to content’.',
      'Everything you can read, fill in and print here works without JavaScript. Only what comes by itself, such as shortcuts and a notice of a change, needs it.',
      'Shortcuts can be turned off. Press ? to see them.',
      'After five minutes without doing anything the screen is shielded. What you typed stays.',
      'Text and colour have enough contrast. Colour is never the only thing that says something.',
      'You can enlarge the text to 400% without losing anything.',
      'The figures of every chart are also there in words or in a table.',
      'A referral and a handover can be printed on at most two A4 sheets.',
    ],
    knownTitle: 'What is not good yet',
    known:
      'The portal was tested with an automatic check (axe) and with the keyboard. It has not been tested yet by people who use a screen reader.',
    dataTitle: 'Status',
    data: 'This is a demonstration. There is no formal accessibility statement in the register of the government yet.',
  },
}
