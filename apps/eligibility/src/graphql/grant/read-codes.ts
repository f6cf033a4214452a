import { InvalidInput } from '@kraamketen/subgraph'

/** Codes of programmes that an argument names; null for all, when it was left out or is empty. */
export function readCodes(argument: string, codes: readonly string[] | null | undefined): readonly string[] | null {
  if (codes === null || codes === undefined || codes.length === 0) return null
  const wrong = codes.findIndex((code) => !/^[A-Z][A-Z0-9_]{0,99}$/.test(code))
  if (wrong === -1) return [...new Set(codes)]
  throw new InvalidInput([
    {
      path: [argument, String(wrong)],
      message: 'This is not the code of a programme.',
      remedy: 'Give a code such as GEBOORTEZORG_FLEX_PILLAR_2; programmes lists them.',
    },
  ])
}
