import type { FileAccount } from './file-account.ts'
import type { ImportOutcome } from './import-release.ts'

/** The outcome of an import for whoever ran it: a summary line first or last, and every row accounted for. */
export function outcomeInWords(outcome: ImportOutcome): string {
  switch (outcome.outcome) {
    case 'ALREADY_IMPORTED': {
      const { number } = outcome.release
      const state = outcome.reactivated ? 'which is the active one again' : 'which is the active one already'
      return `These files were imported before: they are release ${number}, ${state}.\n`
    }
    case 'REFUSED':
      return lines([
        'The delivery is refused. Nothing was stored, and the active release is as it was.',
        ...outcome.problems.map(({ code, message }) => `  ${code}  ${message}`),
        ...outcome.files.flatMap((file) => fileInWords(file, 'right')),
      ])
    case 'IMPORTED':
      return lines([
        ...outcome.files.flatMap((file) => fileInWords(file, 'used')),
        ...outcome.links.map(({ link, rows, linked }) => `${link}: ${count(linked)} of ${count(rows)}`),
        `Release ${outcome.release.number} is active: ${count(outcome.births)} births.`,
      ])
  }
}

function fileInWords(
  { name, rowsIn, rowsUsed, reported, digest }: FileAccount,
  verb: 'used' | 'right',
): readonly string[] {
  const read = digest !== null ? '' : ' (not read to its end)'
  return [
    `${name}${read}: ${count(rowsIn)} rows, ${count(rowsUsed)} ${verb}, ${count(rowsIn - rowsUsed)} reported`,
    ...reported.map(({ reason, column, rows, firstRows }) => {
      const where = `${firstRows.join(', ')}${rows > firstRows.length ? ', …' : ''}`
      return `  ${reason}${column === null ? '' : ` in ${column}`}: ${count(rows)} (lines ${where})`
    }),
  ]
}

function count(number: number): string {
  return number.toLocaleString('en')
}

function lines(all: readonly string[]): string {
  return all.map((line) => `${line}\n`).join('')
}
