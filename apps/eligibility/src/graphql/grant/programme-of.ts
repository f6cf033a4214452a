import type { Context } from '../../context.ts'
import { existing } from '../../existing.ts'
import type { Programme } from '../../rules/programme/programme.ts'

/** The version of the programme that something rests on. */
export async function programmeOf(programmeId: string, { programme }: Pick<Context, 'programme'>): Promise<Programme> {
  const all = await programme.all()
  return existing(
    all.find(({ id }) => id === programmeId),
    'the programme of what was stored',
  )
}
