import type { FieldProblem } from '../../fields/field-problem.ts'
import type { RefusalCode } from '../../server/graph/act.ts'

const between = (least: number, most: number) =>
  `${String(least).replace('.', ',')} tot en met ${String(most).replace('.', ',')}`

/** What is wrong with what was typed, and what to do about it. */
export const fields = {
  problem: {
    REQUIRED: 'Vul dit veld in.',
    NOT_A_DATE: 'Vul een datum in, zoals 1-3-2026.',
    NOT_A_TIME: 'Vul een tijd in, zoals 9:30.',
    NOT_A_CHOICE: 'Kies een van de mogelijkheden.',
    NOT_A_BSN: 'Dit burgerservicenummer klopt niet. Vul de 9 cijfers in zoals ze op het paspoort staan.',
    NOT_A_POSTCODE: 'Vul een postcode in, zoals 6411 AB.',
    UNREADABLE: 'Hier staan tekens in die niet te lezen zijn. Typ de tekst opnieuw.',
    PERIOD_BACKWARDS: 'Vul een datum in die niet vóór de begindatum ligt.',
    REFUSED: 'Dit kan zo niet worden opgeslagen. Controleer wat u hebt ingevuld.',
    SEARCH_CLOSED: 'Deze zoekopdracht is niet meer te openen, of is van iemand anders. Zoek opnieuw.',
    TOO_LONG: (_least: number, most: number) => `Gebruik hoogstens ${most} tekens.`,
    NOT_A_NUMBER: (least: number, most: number) => `Vul een getal in van ${between(least, most)}.`,
    NOT_A_WHOLE_NUMBER: (least: number, most: number) => `Vul een heel getal in van ${between(least, most)}.`,
  } satisfies Record<FieldProblem['code'], string | ((least: number, most: number) => string)>,
  failed: 'Het is niet gelukt',
  summary: 'Er klopt nog iets niet',
  kept: 'Wat u hebt ingevuld, staat er nog.',
  optional: 'hoeft niet',
  /** Of a form that is gone from its page: somebody else was earlier. */
  lost: {
    title: 'Er is niets opgeslagen.',
    why: 'Dit is intussen veranderd, misschien door een collega of in een ander venster. Hieronder staat hoe het nu is.',
    written: 'Dit had u geschreven:',
  },
  refusal: {
    INVALID_INPUT: 'Dit is niet opgeslagen, omdat er iets niet klopt. Controleer wat u hebt ingevuld.',
    NOT_FOUND: 'Dit is er niet meer, of u mag het niet zien. Er is niets opgeslagen.',
    WRONG_STATE:
      'Dit kan nu niet meer: iemand anders was u voor, of de situatie is veranderd. Bekijk hoe het nu staat.',
    CONFLICT: 'Dit past niet bij wat er al is vastgelegd. Bekijk wat er al staat.',
    NOT_NOW: 'Opslaan lukt nu niet. Er is niets opgeslagen. Probeer het over een paar minuten opnieuw.',
  } satisfies Record<RefusalCode, string>,
}

/** The words around every list. */
export const lists = {
  search: 'Zoeken en filteren',
  more: 'Meer filters',
  all: 'Alle',
  apply: 'Toon',
  clear: 'Wis alles',
  sortBy: (column: string) => `Sorteer op ${column.toLowerCase()}`,
  pages: 'Bladeren',
  previous: 'Vorige pagina',
  next: 'Volgende pagina',
  first: 'Naar het begin van de lijst',
  gone: 'Deze bladzijde van de lijst bestaat niet meer.',
  noMatch: 'Er is niets dat past bij wat u zoekt.',
  noMatchHint: 'Controleer de spelling, of wis een filter.',
}
