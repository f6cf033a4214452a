import type { Localised } from '@kraamketen/kraamzorg'

/** "a, b of c" and "a, b or c"; one item stands alone. */
export function enumerate(items: readonly Localised[], nl: string, en: string): Localised {
  const join = (texts: readonly string[], word: string) =>
    texts.length < 2 ? texts.join('') : `${texts.slice(0, -1).join(', ')} ${word} ${texts.at(-1)}`
  return {
    nl: join(
      items.map((item) => item.nl),
      nl,
    ),
    en: join(
      items.map((item) => item.en),
      en,
    ),
  }
}
