import type { ExportTable } from './export-table.ts'

/** What a table is, one fact a line: title, where it comes from, its columns with unit, and what to know. */
export function metadataLines({ title, synthetic, columns, notes, meta }: ExportTable): readonly string[] {
  return [
    `title: ${title.en}`,
    ...(synthetic ? ['synthetic: nobody in these data exists'] : []),
    ...Object.entries(meta).map(([key, value]) => `${key}: ${value}`),
    ...columns.map(({ name, label, unit }) => `column ${name}: ${label.en}${unit === null ? '' : ` (${unit.en})`}`),
    ...notes.map(({ en }) => `note: ${en}`),
  ].map(inOneLine)
}

/** A line break would end the comment and make the rest a row. */
function inOneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}
