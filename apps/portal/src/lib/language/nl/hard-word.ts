/** Words of the field, explained where they stand; the explanation says it without another hard word. */
export const hardWord = {
  indication: {
    word: 'indicatie',
    explanation:
      'Hoeveel uren kraamzorg een gezin nodig heeft, volgens vaste regels. Wie de intake doet, stelt de indicatie.',
  },
  floor: {
    word: '24-uursgrens',
    explanation:
      'Minder dan 24 uur kraamzorg is voor een gezin te weinig voor veilige zorg. Bij schaarste bewaken de organisaties samen dat niemand daaronder komt.',
  },
  herindicatie: {
    word: 'herindicatie',
    explanation:
      'Het aantal uren wordt veranderd nadat de eerste indicatie was gesteld, bijvoorbeeld na een nacht in het ziekenhuis.',
  },
  vulnerability: {
    word: 'kwetsbaarheid',
    explanation:
      'Hoeveel er in een gezin speelt dat zwaar weegt, tegenover wat het gezin zelf aankan. Er zijn drie klassen: zelfredzaam, kwetsbaar en zeer kwetsbaar.',
  },
  handover: {
    word: 'overdracht',
    explanation: 'Wat de kraamzorg aan het eind aan de jeugdgezondheidszorg doorgeeft over moeder en kind.',
  },
  homeVisit: {
    word: 'Prenataal huisbezoek',
    explanation:
      'Een jeugdverpleegkundige komt vóór de bevalling thuis langs, als de zwangere dat wil en er in het gezin iets speelt.',
  },
}
