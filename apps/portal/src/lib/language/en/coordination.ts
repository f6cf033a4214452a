import type { coordinationWords as dutch } from '../nl/coordination.ts'
import { coordinationAgreements } from './coordination-agreements.ts'
import { coordinationExpenditure } from './coordination-expenditure.ts'
import { coordinationGrey } from './coordination-grey.ts'
import { coordinationProviders } from './coordination-providers.ts'
import { coordinationRegion } from './coordination-region.ts'
import { coordinationRegions } from './coordination-regions.ts'
import { coordinationScarcity } from './coordination-scarcity.ts'
import { coordinationScenario } from './coordination-scenario.ts'
import { coordinationStart } from './coordination-start.ts'
import { coordinationWaiting } from './coordination-waiting.ts'

/** The words of the pages of a regional coordinator. */
export const coordinationWords: typeof dutch = {
  coordination: {
    start: { tasks: coordinationStart },
    ...coordinationRegions,
    ...coordinationRegion,
    ...coordinationWaiting,
    ...coordinationProviders,
    ...coordinationGrey,
    ...coordinationScarcity,
    ...coordinationAgreements,
    ...coordinationScenario,
    ...coordinationExpenditure,
  },
}
