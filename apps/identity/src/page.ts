import type { Language } from '@kraamketen/kraamzorg'

/** Text that has been escaped, and may stand in a page. */
export class Html {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

type Part = string | Html | readonly Html[]

/** A template that escapes every string put into it. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return new Html(strings.reduce((before, string, index) => before + inline(parts[index - 1] ?? '') + string))
}

function inline(part: Part): string {
  if (part instanceof Html) return part.text
  if (typeof part !== 'string') return part.map(({ text }) => text).join('')
  return part.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}

/** A whole page in the style of the provider. */
export function page(language: Language, title: string, content: Html): string {
  return html`<!doctype html>
    <html lang="${language.toLowerCase()}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${title} · Kraamketen</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/identity.css" />
      </head>
      <body>
        <header><span class="brand">Kraamketen</span></header>
        <main>${content}</main>
      </body>
    </html> `.text
}
