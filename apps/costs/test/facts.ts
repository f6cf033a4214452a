import { isoDate } from '@kraamketen/kraamzorg'
import { OWN_CONTRIBUTIONS } from '../data/own-contributions.ts'
import { TARIFFS } from '../data/tariffs.ts'
import type { EstimateFacts } from '../src/rules/estimate/estimate-line.ts'

/** 49 hours in the spring of 2021 with an intake at home and no waiver, at the amounts of the sources. */
export function anEpisode(different: Partial<EstimateFacts> = {}): EstimateFacts {
  return {
    hours: 49,
    at: isoDate('2021-04-15'),
    intake: 'HOME',
    ownContributionWaived: false,
    amounts: [...OWN_CONTRIBUTIONS, ...TARIFFS],
    ...different,
  }
}
