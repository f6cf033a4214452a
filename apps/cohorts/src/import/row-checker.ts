import { isUtf8 } from 'node:buffer'
import type { Column } from '@kraamketen/data-contract'
import { parseBsn } from '@kraamketen/kraamzorg'
import { CARRIAGE_RETURN, COMMA, LINE_FEED } from './ascii.ts'
import { type ColumnCheck, columnCheck } from './column-check.ts'
import { OUT_OF_RANGE, type ColumnChecker } from './column-checker.ts'
import { RowReport } from './row-report.ts'
import type { RowProblem, RowRule } from './row-rule.ts'
import { splitFields } from './split-fields.ts'
import { lineTooLong } from './whole-lines.ts'

/**
 * Checks the rows of one file against the contract, and keeps of the bytes what the database can take as it is.
 *
 * A row that is right is recognised by one walk over its bytes and stays where it is; only a row that is not, or that
 * has quotes, is looked at as text.
 */
export class RowChecker {
  readonly report = new RowReport()
  readonly #checks: readonly ColumnCheck[]
  readonly #checkers: readonly ColumnChecker[]
  readonly #longestLine: number
  readonly #rule: RowRule
  readonly #starts: Uint32Array
  #used = 0

  /**
   * @param columns in the order in which the file has them
   * @param rule judges the rows whose values are right
   * @param longestLine bytes of a line above which the file is not read on
   */
  constructor(columns: readonly Column[], rule: RowRule, longestLine: number) {
    this.#rule = rule
    this.#starts = new Uint32Array(columns.length)
    this.#longestLine = longestLine
    this.#checks = columns.map(columnCheck)
    this.#checkers = this.#checks.map(({ check }) => check)
  }

  get used(): number {
    return this.#used
  }

  get rows(): number {
    return this.#used + this.report.total
  }

  /** Line of the next row. */
  get line(): number {
    return this.rows + 2
  }

  /**
   * Takes whole lines, and moves the right ones to the front of `bytes`, each ended by one line feed.
   *
   * @returns the length of what was kept
   */
  take(bytes: Uint8Array): number {
    let kept = 0
    let runStart = 0
    const keep = (from: number, until: number): void => {
      if (from !== kept) bytes.copyWithin(kept, from, until)
      kept += until - from
    }
    for (let start = 0; start < bytes.length;) {
      const end = this.#endOfRight(bytes, start)
      if (end < 0) {
        keep(runStart, start)
        const lineFeed = bytes.indexOf(LINE_FEED, start)
        const row = this.#explain(bytes.subarray(start, lineFeed))
        if (row !== null) {
          // Without its quotes a row is shorter than it was, so there is room for it.
          bytes.set(row, kept)
          kept += row.length
        }
        start = runStart = lineFeed + 1
        continue
      }
      const next = bytes[end] === CARRIAGE_RETURN ? end + 2 : end + 1
      if (!this.#isUsed(bytes)) {
        keep(runStart, start)
        runStart = next
      } else if (next === end + 2) {
        keep(runStart, end)
        runStart = end + 1
      }
      start = next
    }
    keep(runStart, bytes.length)
    return kept
  }

  /** Where the line ends when all of it is right; negative when it must be looked at. */
  #endOfRight(bytes: Uint8Array, start: number): number {
    const checkers = this.#checkers
    const last = checkers.length - 1
    let at = start
    const starts = this.#starts
    for (let column = 0; column < last; column += 1) {
      starts[column] = at
      at = (checkers[column] as ColumnChecker)(bytes, at)
      if (at < 0 || bytes[at] !== COMMA) return -1
      at += 1
    }
    starts[last] = at
    at = (checkers[last] as ColumnChecker)(bytes, at)
    if (at < 0) return -1
    if (bytes[at] === LINE_FEED) return at
    return bytes[at] === CARRIAGE_RETURN && bytes[at + 1] === LINE_FEED ? at : -1
  }

  /** Asks the rule about the row whose values were just found right. */
  #isUsed(bytes: Uint8Array): boolean {
    const problem = this.#rule(bytes, this.#starts)
    if (problem === null) this.#used += 1
    else this.#reject(problem)
    return problem === null
  }

  #reject({ reason, column }: RowProblem): void {
    this.report.add(reason, column, this.line)
  }

  /** The row as the database takes it, when quotes were all that made it different; else it is reported. */
  #explain(line: Uint8Array): Uint8Array | null {
    if (line.length > this.#longestLine) throw lineTooLong(this.#longestLine)
    const text = Buffer.from(line.buffer, line.byteOffset, line.length).toString('latin1')
    const fields = splitFields(text.endsWith('\r') ? text.slice(0, -1) : text)
    const wrong = isUtf8(line) ? this.#whatIsWrong(fields) : ({ reason: 'NOT_UTF8', column: null } as const)
    if (wrong !== null) {
      this.#reject(wrong)
      return null
    }
    const row = Buffer.from(`${(fields as string[]).join(',')}\n`, 'latin1')
    this.#endOfRight(row, 0)
    return this.#isUsed(row) ? row : null
  }

  #whatIsWrong(fields: readonly string[] | null): RowProblem | null {
    if (fields === null) return { reason: 'BROKEN_QUOTES', column: null }
    if (fields.length < this.#checks.length) return { reason: 'TOO_FEW_FIELDS', column: null }
    if (fields.length > this.#checks.length) return { reason: 'TOO_MANY_FIELDS', column: null }
    for (const [index, { column, check, wrong }] of this.#checks.entries()) {
      const field = fields[index] as string
      const end = check(Buffer.from(`${field}\n`, 'latin1'), 0)
      if (end === field.length) continue
      if (field === '') return { reason: 'MISSING_VALUE', column: column.name }
      if (column.kind === 'pseudonym' && field.length === 9 && parseBsn(field) !== null)
        return { reason: 'LOOKS_LIKE_A_BSN', column: column.name }
      return { reason: end === OUT_OF_RANGE ? 'OUT_OF_RANGE' : wrong, column: column.name }
    }
    return null
  }
}
