import { type AgbCode, parseAgbCode } from '@kraamketen/kraamzorg'
import { InvalidInput } from '@kraamketen/subgraph'

/** The organisation that an argument names; null when it was left out. One without contracts has none, which is an answer. */
export function readOrganisation(argument: string, code: string | null | undefined): AgbCode | null {
  if (code === null || code === undefined) return null
  const organisation = parseAgbCode(code)
  if (organisation !== null) return organisation
  throw new InvalidInput([
    { path: [argument], message: 'An AGB code has eight digits.', remedy: 'Give all eight digits, or leave it out.' },
  ])
}
