/** What the explorer says when its editor is there. */
export const editorWords = {
  asking: 'De keten wordt gevraagd …',
  noAnswer:
    'Er kwam geen antwoord. Bent u misschien niet meer aangemeld? Meld u in een ander tabblad aan en vraag opnieuw; uw vraag staat er nog.',
  toAnswer: 'Naar het antwoord',
  atPlace: (line: number, column: number) => `Regel ${line}, teken ${column}:`,
  moreMarks: (count: number) => `(en nog ${count})`,
  completions: 'Wat hier kan staan',
  diagnostics: 'Wat er niet klopt',
}
