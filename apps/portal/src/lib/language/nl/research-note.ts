/** The words of the page with the figures of the RIVM note. */
export const researchNote = {
  figures: {
    title: 'Figuren 1 tot en met 5',
    lead: 'De eerste vijf figuren van de RIVM-notitie over kraamzorggebruik, opnieuw getekend met de gegevens die nu in gebruik zijn.',
    about: 'Getallen uit de notitie staan ernaast waar een gedrukte tabel ze geeft.',
    scale: (pairs: string, printed: string) =>
      `Deze gegevens tellen ${pairs} paren, het RIVM telde er ${printed}. Vergelijk daarom gemiddelden en percentages, geen aantallen.`,
    contents: 'Op deze pagina',
    number: (number: number) => `Figuur ${number}`,
    printedTitle: (number: number) => `Figuur ${number} naast de druk`,
    printed: 'Gedrukt',
    computed: 'Berekend',
    difference: 'Verschil',
    row: 'Groep',
    what: 'Cijfer',
    one: {
      title: 'Hoeveel gezinnen, en hoeveel uren nodig en ontvangen',
      text: 'Nodig volgens de norm: 6 uur per dag thuis, 8 dagen lang, en een dag minder bij een dag in het ziekenhuis. Ontvangen is niet gecorrigeerd.',
      population: 'Moeder-kindparen per geboortejaar',
      print:
        'Het RIVM drukt per geboortejaar het aantal paren af, in Tabel 2. De nodige en ontvangen uren per jaar staan in geen gedrukte tabel.',
    },
    two: {
      title: 'Geïndiceerde en ontvangen uren per gezin',
      text: 'Zonder correctie voor een dag in het ziekenhuis, zoals in de notitie. Geïndiceerde uren zijn van ongeveer de helft van de gezinnen bekend.',
      chart: 'Gemiddeld geïndiceerde en ontvangen uren per geboortejaar',
      print: 'Zonder correctie drukt het RIVM alleen alle jaren samen af, in Tabel 1.',
    },
    three: {
      title: 'Verdeling over de klassen van ontvangen uren',
      text: 'Zonder correctie voor een dag in het ziekenhuis.',
      chart: 'Verdeling van gezinnen over de klassen van ontvangen uren, per geboortejaar',
      print: 'Zonder correctie drukt het RIVM alleen alle jaren samen af, in Tabel 1.',
    },
    four: {
      title: 'Ontvangen uren per GGD-regio in 2016 en 2022',
      text: 'Elke regio is één vierkant van dezelfde grootte, ongeveer op haar plaats in Nederland. Zonder correctie voor een dag in het ziekenhuis.',
      first: 'Gemiddeld ontvangen uren in 2016',
      last: 'Gemiddeld ontvangen uren in 2022',
      change: 'Afname van 2016 naar 2022, in uren',
      key: 'Donkerder is meer uren; bij de afname is donkerder een grotere afname.',
      print: 'In de gedrukte tabellen staan geen uren per regio.',
      region: 'GGD-regio',
      decrease: 'Afname',
    },
    five: {
      title: 'Gezinnen wel en niet in een meervoudig kwetsbare situatie',
      text: 'Verdeling over de klassen van ontvangen uren, alle geboortejaren samen. Gecorrigeerd voor een dag in het ziekenhuis. Gezinnen van wie het niet bekend is, doen hier niet mee.',
      chart: 'Verdeling van de ontvangen uren naar meervoudig kwetsbare situatie',
      print: 'Uit Tabel 2.',
    },
    everybody: 'Alle jaren samen',
  },
}
