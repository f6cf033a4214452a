import { parseAgbCode } from '@kraamketen/kraamzorg'
import { InvalidInput, NotFound } from '@kraamketen/subgraph'
import type { Context } from '../../context.ts'

/**
 * The organisation whose numbers are asked: everybody may ask those of her own, coordinator and inspector those of any.
 * Null: all together.
 */
export function readOwnNumbers(code: string | null | undefined, { viewer }: Context): string | null {
  if (code === null || code === undefined) return null
  const isOverseer = viewer.role === 'coordinator' || viewer.role === 'inspector'
  if (isOverseer ? parseAgbCode(code) !== null : code === viewer.organisation) return code
  throw new NotFound('organisation', ['organisation'], 'Ask for your own organisation, or leave it out.')
}

/** A kraamzorg organisation that an input names. */
export async function readProvider(field: string, code: string, { loaders }: Context): Promise<string> {
  const organisation = parseAgbCode(code) === null ? null : await loaders.organisation.load(code)
  if (organisation?.kind === 'KRAAMZORG') return code
  throw new InvalidInput([
    {
      path: ['input', field],
      message: 'This is not a kraamzorg organisation that is known here.',
      remedy: 'Choose one from organisations(kind: KRAAMZORG).',
    },
  ])
}
