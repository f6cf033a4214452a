import { isoDate } from '@kraamketen/kraamzorg'
import { OWN_CONTRIBUTIONS } from '../data/own-contributions.ts'
import { TARIFFS } from '../data/tariffs.ts'
import type { BillFacts } from '../src/rules/estimate/bill.ts'
import type { EstimateFacts } from '../src/rules/estimate/estimate-line.ts'

const PRICES = {
  choice: 'MAXIMUM',
  amounts: [...OWN_CONTRIBUTIONS, ...TARIFFS],
  contracted: [],
  parties: { organisation: '41900001', insurer: null },
} as const

/** 49 hours in the spring of 2021 with an intake at home and no waiver, at the amounts of the sources. */
export function anEpisode(different: Partial<EstimateFacts> = {}): EstimateFacts {
  return {
    ...PRICES,
    hours: 49,
    partusHours: null,
    partusAttendances: 1,
    at: isoDate('2021-04-15'),
    intake: 'HOME',
    ownContributionWaived: false,
    cover: null,
    ...different,
  }
}

/** 49 hours indicated in the spring of 2021, of which 48 planned, 41 delivered and 40 claimed, and 3 at the birth. */
export function aBill(different: Partial<BillFacts> = {}): BillFacts {
  return {
    ...PRICES,
    at: isoDate('2021-04-15'),
    ownContributionWaived: false,
    cover: null,
    indicatedHours: 49,
    plannedHours: 48,
    deliveredHours: 41,
    claimed: {
      hours: 40,
      partusHours: 3,
      partusAttendances: 1,
      homeIntakes: 1,
      telephoneIntakes: 0,
      videoIntakes: 0,
    },
    ...different,
  }
}
