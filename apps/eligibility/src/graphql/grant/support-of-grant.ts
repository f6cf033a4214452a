import type { IsoDate } from '@kraamketen/kraamzorg'
import { readDate } from '@kraamketen/subgraph'
import type { Context } from '../../context.ts'
import { flexibleSupport } from '../../rules/grant/flexible-support.ts'
import type { SupportOfProgramme } from './flexible-support.ts'
import { programmeOf } from './programme-of.ts'
import type { AskedGrant } from './refs.ts'

/** The flexible support that a grant gives on a day; null when its programme gives none. */
export async function supportOfGrant(
  grant: AskedGrant,
  at: IsoDate,
  context: Pick<Context, 'programme' | 'grant'>,
): Promise<SupportOfProgramme | null> {
  const programme = await programmeOf(grant.programmeId, context)
  if (programme.flexibleHours === null) return null
  const uses = (await context.grant.usedHours.load(grant.id)) ?? []
  const bornOn = grant.bornOn ?? readDate('bornOn', grant.clientBornOn)
  return { programme, support: flexibleSupport({ ...grant, bornOn, uses }, programme.flexibleHours, at) }
}
