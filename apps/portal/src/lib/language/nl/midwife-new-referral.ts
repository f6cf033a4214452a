import type { ClientField } from '../../../routes/verwijzingen/nieuw/client-fields.ts'
import type { CONSENT_WORDS, ReferralField } from '../../../routes/verwijzingen/nieuw/referral-fields.ts'

/** The words of a new referral. */
export const newReferral = {
  title: 'Nieuwe verwijzing',
  first: 'Stap 1 van 2: wie verwijst u?',
  second: 'Stap 2 van 2: naar wie? Controleer de gegevens en verstuur de verwijzing.',
  visit: {
    title: 'Prenataal huisbezoek aanvragen',
    intro: 'Een jeugdverpleegkundige komt vóór de bevalling langs.',
    nobody: 'Bij haar postcode staat geen jeugdgezondheidszorg in het register.',
    open: 'Er loopt al een aanvraag voor een huisbezoek bij haar. U vindt die op de pagina van haar verwijzing.',
    note: 'Wat moet de verpleegkundige weten?',
    send: 'Vraag het huisbezoek aan',
    sendHint: 'De jeugdgezondheidszorg ziet de aanvraag meteen.',
  },
  check: 'Kloppen deze gegevens?',
  bornBefore: (date: string) =>
    `Haar kind is geboren op ${date}: voor deze zwangerschap is dit niet meer te vragen. Is zij opnieuw zwanger? Vul dan haar gegevens opnieuw in.`,
  registerAgain: 'Zij is opnieuw zwanger',
  elsewhere: (organisation: string, date: string) =>
    `Niets is opgeslagen: ${organisation} heeft haar voor deze zwangerschap al ingeschreven op ${date}. Spreek met haar en met die organisatie af wie de inschrijving houdt.`,
  client: {
    title: 'Een nieuwe cliënt',
    labels: {
      voornaam: 'Voornaam',
      achternaam: 'Achternaam',
      geboren: 'Geboortedatum',
      bsn: 'BSN',
      uitgerekend: 'Uitgerekend op',
      bevallingen: 'Eerdere bevallingen',
      postcode: 'Postcode',
      telefoon: 'Telefoon',
      voeding: 'Hoe wil zij voeden?',
      plaats: 'Waar wil zij bevallen?',
      tolk: 'Taal',
    } satisfies Record<ClientField, string>,
    birthDateHint: 'Bijvoorbeeld 1-3-1994',
    bsnHint: 'Laat leeg als zij er geen heeft',
    dueDateHint: (first: string, last: string) => `Van ${first} tot en met ${last}`,
    parityHint: 'Aantal, 0 bij een eerste kind',
    postcodeHint: 'De vier cijfers zijn genoeg',
    more: 'Meer over haar',
    feedings: { borst: 'borstvoeding', fles: 'flesvoeding' } as Record<string, string>,
    places: { thuis: 'thuis', geboortecentrum: 'in een geboortecentrum', ziekenhuis: 'in het ziekenhuis' } as Record<
      string,
      string
    >,
    interpreter: 'zij heeft een tolk nodig',
    next: 'Verder',
    nextHint: 'Er wordt nog niets opgeslagen of verstuurd.',
  },
  known: {
    title: 'Of: staat zij al in uw lijst?',
    name: 'Naam',
    hint: 'Een deel is genoeg',
    find: 'Zoek haar',
    nobody: 'Er staat niemand met die naam in uw lijst. Vul haar gegevens hierboven in.',
    choose: 'Kies wie u verwijst:',
    born: (date: string) => `geboren ${date}`,
    due: (date: string) => `uitgerekend ${date}`,
    childBorn: (date: string) => `kind geboren ${date}`,
    noBsn: 'niet ingevuld',
  },
  referral: {
    title: 'Naar wie verwijst u haar?',
    labels: {
      kraamzorg: 'Kraamzorg die werkt waar zij woont',
      spoed: 'Haast',
      toelichting: 'Wat moet de kraamzorg weten?',
      huisbezoek: 'Vraag ook een huisbezoek aan',
      jgz: 'Wie gaat op bezoek',
      toestemming: 'Toestemming',
      toestemmingOp: 'Gegeven op',
      client: 'Cliënt',
      sleutel: 'Formulier',
    } satisfies Record<ReferralField, string>,
    lately: (count: number, of: number) => `${count} van uw laatste ${of} verwijzingen`,
    chosen: 'Gekozen is wie uw praktijk hier het laatst vroeg.',
    nobodyNearby:
      'Bij deze postcode staat geen kraamzorg in het register. Kies zelf een organisatie en bel eerst of zij daar komt.',
    choose: 'Kies',
    urgent: 'er is haast bij: zij wordt als spoed getoond',
    noteHint: 'Bijvoorbeeld wat er in het gezin speelt. Hoogstens 2000 tekens.',
    visit: 'Prenataal huisbezoek',
    visitHint:
      'Een jeugdverpleegkundige komt langs vóór de bevalling. Daarvoor is haar toestemming nodig: vul in hoe en wanneer zij die gaf.',
    askVisit: 'ja, zij wil een prenataal huisbezoek',
    consents: { mondeling: 'mondeling', schriftelijk: 'schriftelijk', digitaal: 'digitaal' } satisfies Record<
      keyof typeof CONSENT_WORDS,
      string
    >,
    send: 'Verstuur de verwijzing',
    back: 'Verander haar gegevens',
    sendHint: 'De kraamzorg ziet de verwijzing meteen.',
    openAlready:
      'Zij heeft al een verwijzing naar kraamzorg die loopt. Wacht op het antwoord, of trek die verwijzing eerst in. U vindt haar in Mijn verwijzingen.',
    notNow:
      'Wie er bij deze postcode werkt, is nu niet op te halen. Er is niets opgeslagen. Probeer het over een paar minuten opnieuw.',
  },
}
