/** The words of the start page. */
export const start = {
  start: {
    title: 'Start',
    heading: 'Weet waar uw cliënt staat, van verwijzing tot overdracht',
    lead: 'Kraamketen laat verloskundigen zien of hun verwijzing is aangekomen, hoeveel uren kraamzorg er geïndiceerd zijn en waarom, wat een moeder zelf betaalt en waar zij recht op heeft.',
    signInHint: 'U kiest op de volgende pagina een voorbeeldgebruiker. Een wachtwoord is niet nodig.',
    signedOut: 'U bent afgemeld.',
    points: [
      { title: 'Is mijn verwijzing aangekomen?', text: 'De status in gewone woorden, met datum, en wie wat deed.' },
      { title: 'Waarom zoveel uren?', text: 'Elke regel die uren geeft of neemt, met de bron erbij.' },
      {
        title: 'Wat kost het, en welk recht is er?',
        text: 'Het bedrag dat zij zelf betaalt, en welke voorwaarde wel of niet klopt.',
      },
    ],
    path: (states: string) => `Het pad van een verwijzing: ${states}.`,
    welcome: (name: string) => `Welkom, ${name}`,
    attention: 'Wat nu aandacht vraagt',
    nothing: 'Er is nu niets dat op u wacht.',
    find: 'Zoek',
    findClient: 'Zoek een cliënt op naam of geboortedatum',
    whereTo: 'Waar u heen kunt',
    notNow:
      'Wat op u wacht, is nu niet te tellen. Er is niets verloren gegaan. Probeer het over een paar minuten opnieuw.',
    notCounted: 'nu niet te tellen',
  },
}
