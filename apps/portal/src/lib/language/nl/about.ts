/** The words of the pages about this site. */
export const about = {
  about: {
    title: 'Bronnen en voorbeeldgegevens',
    syntheticTitle: 'Voorbeeldgegevens',
    synthetic: [
      'Alles wat u hier over personen ziet is verzonnen: cliënten, zorgverleners, organisaties, burgerservicenummers en AGB-codes. Organisaties hebben daarom ‘(demonstratie)’ achter hun naam.',
      'Wat níet verzonnen is: de regels voor de uren, de tarieven, de eigen bijdrage, de gemeenten en GGD-regio’s en de gepubliceerde tabellen. Die komen uit de bronnen hieronder.',
    ],
    unknownTitle: 'Wat niet bekend is',
    unknown:
      'Staat iets in geen enkele bron, dan zeggen we dat. We vullen geen bedrag, regel of uitkomst in die we niet hebben kunnen vinden.',
    sourcesTitle: 'Bronnen',
    year: 'jaartal onbekend',
  },
  accessibility: {
    title: 'Toegankelijkheid',
    intro: 'We willen dat iedereen dit portaal kan gebruiken. We houden ons aan WCAG 2.2, niveau AA.',
    doesTitle: 'Wat u mag verwachten',
    does: [
      'Alles werkt met alleen het toetsenbord. De eerste toets Tab brengt u naar de link ‘Naar de inhoud’.',
      'Alles wat u hier kunt lezen, invullen en afdrukken, werkt zonder JavaScript. Alleen wat er vanzelf bijkomt, zoals sneltoetsen en een melding van een verandering, heeft het nodig.',
      'Sneltoetsen kunt u uitzetten. Druk op ? om ze te zien.',
      'Na vijf minuten zonder iets te doen wordt het scherm afgeschermd. Wat u hebt getypt, blijft staan.',
      'Tekst en kleur hebben genoeg contrast. Kleur is nooit het enige wat iets zegt.',
      'U kunt de tekst vergroten tot 400% zonder dat er iets wegvalt.',
      'Van elke grafiek staan de cijfers ook in woorden of in een tabel.',
      'Een verwijzing en een overdracht kunt u afdrukken op hoogstens twee A4.',
    ],
    knownTitle: 'Wat nog niet goed is',
    known:
      'Het portaal is getest met een automatische controle (axe) en met het toetsenbord. Het is nog niet getest door mensen die een schermlezer gebruiken.',
    dataTitle: 'Status',
    data: 'Dit is een demonstratie. Er is nog geen formele toegankelijkheidsverklaring in het register van de overheid.',
  },
}
