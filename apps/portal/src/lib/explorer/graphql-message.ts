import type { Language } from '../language/language.ts'

/** What GraphQL itself says of a question, in Dutch; `$1` and so on are the names in it. */
const IN_DUTCH: readonly (readonly [RegExp, string])[] = [
  [/^Syntax Error: Expected Name, found <EOF>/, 'De vraag is niet af: hier ontbreekt een naam of een accolade.'],
  [/^Syntax Error: Expected (.+), found <EOF>/, 'De vraag is niet af: hier wordt $1 verwacht.'],
  [/^Syntax Error: Expected (.+), found (.+?)\.?$/, 'Hier staat $2, maar er wordt $1 verwacht.'],
  [/^Syntax Error: Unexpected <EOF>/, 'De vraag is niet af.'],
  [/^Syntax Error: Unexpected character: (.+?)\.?$/, 'Het teken $1 kan hier niet staan.'],
  [/^Syntax Error: Unexpected (.+?)\.?$/, 'Hier kan $1 niet staan.'],
  [/^Syntax Error: Unterminated string/, 'Een tekst is niet afgesloten met een aanhalingsteken.'],
  [/^Syntax Error: (.+)$/, 'Hier klopt de GraphQL niet: $1'],
  [/^Cannot query field "(.+?)" on type "(.+?)"/, 'Het veld “$1” bestaat niet bij “$2”.'],
  [
    /^Field "(.+?)" of type "(.+?)" must have a selection of subfields/,
    'Het veld “$1” is een “$2”: zet er accolades achter met de velden die u wilt.',
  ],
  [
    /^Field "(.+?)" must not have a selection since type "(.+?)" has no subfields/,
    'Het veld “$1” is een “$2” en heeft geen velden: haal de accolades weg.',
  ],
  [
    /^(?:Field|Argument|Directive) "(.+?)" argument "(.+?)" of type "(.+?)" is required/,
    'Bij “$1” hoort de waarde “$2” ($3); die ontbreekt.',
  ],
  [/^Unknown argument "(.+?)" on field "(.+?)"/, 'Het veld “$2” kent geen waarde “$1”.'],
  [/^Unknown type "(.+?)"/, 'Het type “$1” bestaat niet.'],
  [/^Unknown fragment "(.+?)"/, 'Het fragment “$1” staat er niet bij.'],
  [/^Unknown directive "(.+?)"/, 'De aanwijzing “$1” bestaat niet.'],
  [/^Fragment "(.+?)" is never used/, 'Het fragment “$1” wordt niet gebruikt.'],
  [/^Cannot spread fragment "(.+?)" within itself/, 'Het fragment “$1” gebruikt zichzelf.'],
  [
    /^Fragment (?:"(.+?)" )?cannot be spread here as objects of type "(.+?)" can never be of type "(.+?)"/,
    'Dit fragment past hier niet: “$2” is nooit een “$3”.',
  ],
  [/^Variable "(.+?)" is not defined/, 'De variabele “$1” staat niet achter de naam van de vraag.'],
  [/^Variable "(.+?)" is never used/, 'De variabele “$1” wordt niet gebruikt.'],
  [
    /^Variable "(.+?)" of required type "(.+?)" was not provided/,
    'De variabele “$1” ($2) ontbreekt. Zet hem bij de variabelen.',
  ],
  [/^Variable "(.+?)" of non-null type "(.+?)" must not be null/, 'De variabele “$1” ($2) mag niet leeg (null) zijn.'],
  [/^Variable "(.+?)" got invalid value (.+?); (.+)$/s, 'De variabele “$1” heeft een waarde die niet past: $2 ($3)'],
  [
    /^Variable "(.+?)" of type "(.+?)" used in position expecting type "(.+?)"/,
    'De variabele “$1” is een “$2”, maar hier hoort een “$3”.',
  ],
  [/^Expected value of type "(.+?)", found (.+?)[.;]/, 'Hier hoort een “$1”, maar er staat $2.'],
  [/^Value "(.+?)" does not exist in "(.+?)" enum/, '“$1” is geen waarde van “$2”.'],
  [/^Enum "(.+?)" cannot represent (?:non-enum )?value: (.+?)\.?$/, '$2 is geen waarde van “$1”.'],
  [/^(\w+) cannot represent (.+)$/s, 'Deze waarde past niet bij “$1”: $2'],
  [/^Field "(.+?)" is not defined by type "(.+?)"/, 'Het veld “$1” bestaat niet in “$2”.'],
  [
    /^Fields "(.+?)" conflict/,
    'Het veld “$1” staat er twee keer met iets anders. Geef één ervan een eigen naam ervoor.',
  ],
  [/^There can be only one (.+?)\.?$/, 'Dit mag er maar één keer staan: $1.'],
  [/^This anonymous operation must be the only defined operation/, 'Er staan meer vragen in. Laat er één staan.'],
  [
    /^GraphQL introspection (?:has been disabled|is not allowed)/,
    'Over het schema zelf geeft de keten geen antwoord. Blader ernaast door het schema, of haal het op als bestand.',
  ],
]

/** A sentence of GraphQL in the language of the page; what has no Dutch yet stays as it is. */
export function graphqlMessage(message: string, language: Language): string {
  const plain = message.replace(/\s*Did you mean\b[^?]*\?/g, '')
  if (language === 'en') return plain
  for (const [pattern, dutch] of IN_DUTCH) {
    const found = pattern.exec(plain)
    if (found) return dutch.replaceAll(/\$(\d)/g, (_, at: string) => found[Number(at)] ?? '')
  }
  return plain
}
