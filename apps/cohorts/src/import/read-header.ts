import { isUtf8 } from 'node:buffer'
import type { Column, SourceFile } from '@kraamketen/data-contract'
import { FileRefused } from './delivery-problem.ts'
import { splitFields } from './split-fields.ts'

/** What a file of another encoding begins with. A program that adds it adds it to every file: it is refused. */
const BYTE_ORDER_MARKS: readonly Uint8Array[] = [
  Uint8Array.of(0xef, 0xbb, 0xbf),
  Uint8Array.of(0xff, 0xfe),
  Uint8Array.of(0xfe, 0xff),
]

/**
 * The columns of a file in its own order, from its first line.
 *
 * @throws FileRefused when they are not exactly those of the contract
 */
export function readHeader(line: Uint8Array, { columns }: SourceFile): readonly Column[] {
  if (BYTE_ORDER_MARKS.some((mark) => mark.every((byte, index) => line[index] === byte)))
    throw new FileRefused('BYTE_ORDER_MARK', 'the file begins with a byte-order mark; save it as UTF-8 without one', 1)
  if (!isUtf8(line)) throw new FileRefused('NOT_UTF8', 'the names of the columns are not UTF-8', 1)
  const text = Buffer.from(line).toString('utf8').replace(/\r$/, '')
  const names = splitFields(text) ?? []
  const repeated = columns.map(({ name }) => name).filter((name) => names.indexOf(name) !== names.lastIndexOf(name))
  if (repeated.length > 0) throw new FileRefused('DUPLICATE_COLUMN', `columns twice: ${quoted(repeated)}`, 1)
  const missing = columns.filter(({ name }) => !names.includes(name)).map(({ name }) => name)
  const extra = names.filter((name) => !columns.some((column) => column.name === name))
  if (missing.length > 0) {
    const found = extra.length === 0 ? '' : `; not known: ${quoted(extra)}`
    throw new FileRefused('MISSING_COLUMN', `columns are missing: ${quoted(missing)}${found}`, 1)
  }
  if (extra.length > 0)
    throw new FileRefused('EXTRA_COLUMN', `columns that the contract does not have: ${quoted(extra)}`, 1)
  return names.map((name) => columns.find((column) => column.name === name) as Column)
}

/** A header is the supplier's, but a file without one has data there: only what can be a name is repeated. */
function quoted(names: readonly string[]): string {
  const shown = names
    .slice(0, 20)
    .map((name) => (/^[a-z][a-z0-9_]{2,40}$/i.test(name) ? name : '(no name of a column)'))
  return [...new Set(shown)].join(', ') + (names.length > shown.length ? ', …' : '')
}
