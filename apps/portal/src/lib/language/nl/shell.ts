import type { Role } from '@kraamketen/kraamzorg'

/** The words around every page. */
export const shell = {
  site: {
    name: 'Kraamketen',
    tagline: 'Van verwijzing tot overdracht, in één keten',
    skip: 'Naar de inhoud',
    mainMenu: 'Hoofdmenu',
    footerMenu: 'Over deze site',
    home: 'Start',
    referrals: 'Mijn verwijzingen',
    signIn: 'Aanmelden',
    signOut: 'Afmelden',
    signedInAs: 'Aangemeld als',
    about: 'Bronnen en voorbeeldgegevens',
    accessibility: 'Toegankelijkheid',
    otherLanguage: 'English',
    toOtherLanguage: 'Show this page in English',
  },
  demonstration: {
    label: 'Voorbeeldgegevens',
    text: 'Alle personen en organisaties in deze omgeving zijn verzonnen.',
    more: 'Meer hierover',
  },
  role: {
    midwife: 'verloskundige',
    planner: 'planner kraamzorg',
    nurse: 'jeugdverpleegkundige',
    coordinator: 'regiocoördinator',
    researcher: 'onderzoeker',
    inspector: 'inspecteur',
    mother: 'moeder',
  } satisfies Record<Role, string>,
  error: {
    404: { title: 'Niet gevonden', text: 'Deze pagina is er niet, of u mag hem niet zien.' },
    401: { title: 'Meld u opnieuw aan', text: 'Uw aanmelding geldt niet meer.' },
    403: {
      title: 'Deze pagina is er niet voor u',
      text: 'Deze pagina hoort bij een andere rol dan die waarmee u bent aangemeld.',
    },
    500: {
      title: 'Er ging iets mis',
      text: 'De fout ligt bij ons. Probeer het opnieuw. Blijft het misgaan, geef dan dit nummer door:',
    },
    part: {
      gateway: {
        title: 'De gegevens zijn nu niet te bereiken',
        text: 'Er is niets verloren gegaan. Probeer het over een paar minuten opnieuw.',
      },
      referrals: {
        title: 'De verwijzingen zijn nu niet op te halen',
        text: 'Er is niets verloren gegaan. Probeer het over een paar minuten opnieuw.',
      },
      research: {
        title: 'De onderzoeksgegevens zijn nu niet op te halen',
        text: 'Er is niets verloren gegaan. Probeer het over een paar minuten opnieuw.',
      },
      identity: {
        title: 'Aanmelden lukt nu niet',
        text: 'De aanmelddienst geeft geen antwoord. Probeer het over een paar minuten opnieuw.',
      },
      signIn: {
        title: 'Aanmelden is niet gelukt',
        text: 'De aanmelding was te oud, of al gebruikt, of u brak haar af. Begin opnieuw.',
      },
      sessions: {
        title: 'Het portaal is nu niet bereikbaar',
        text: 'We kunnen niet nagaan of u bent aangemeld. Probeer het over een paar minuten opnieuw.',
      },
    },
    again: 'Probeer opnieuw',
    toStart: 'Naar de startpagina',
    toList: 'Naar mijn verwijzingen',
  },
}
