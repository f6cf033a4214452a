import { NotFound, readId } from '@kraamketen/subgraph'
import type { Context } from '../../context.ts'

/** The id of the client that an input names, whom the viewer may see. */
export async function referencedClient({ loaders }: Context, clientId: string): Promise<string> {
  const id = readInputId('clientId', 'client', clientId)
  if ((await loaders.client.load(id)) === null) throw new NotFound('client', ['input', 'clientId'])
  return id
}

const TABLE = { childId: 'child', visitId: 'visit', signallingId: 'earlySignalling' } as const
const CALLED = { childId: 'child', visitId: 'visit', signallingId: 'signalling' } as const

/** The id of something of that client which an input names; null when it names none. */
export async function referencedPart(
  { dossier }: Context,
  clientId: string,
  field: keyof typeof TABLE,
  given: string | null,
): Promise<string | null> {
  if (given === null) return null
  const id = readInputId(field, CALLED[field], given)
  if (!(await dossier.isOfClient(TABLE[field], clientId, id))) throw new NotFound(CALLED[field], ['input', field])
  return id
}

/** An id in an input that could exist. */
export function readInputId(field: string, what: string, id: string): string {
  try {
    return readId(field, what, id)
  } catch (error) {
    throw error instanceof NotFound ? new NotFound(what, ['input', field]) : error
  }
}
