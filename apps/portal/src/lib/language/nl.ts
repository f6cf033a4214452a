import { midwifeWorkWords } from './nl/midwife-work.ts'
import { planningWords } from './nl/planning.ts'
import { admissionWords } from './nl/admission.ts'
import { handoverWords } from './nl/handover.ts'
import { coordinationWords } from './nl/coordination.ts'
import { inspectionWords } from './nl/inspection.ts'
import { ownFileWords } from './nl/own-file.ts'
import { explorerWords } from './nl/explorer.ts'
import { fields, lists } from './nl/fields.ts'
import { hardWord } from './nl/hard-word.ts'
import { about } from './nl/about.ts'
import { referral } from './nl/referral.ts'
import { referrals } from './nl/referrals.ts'
import { research } from './nl/research.ts'
import { researchCohort } from './nl/research-cohort.ts'
import { researchFigures } from './nl/research-figures.ts'
import { researchTable } from './nl/research-table.ts'
import { rights } from './nl/rights.ts'
import { shell } from './nl/shell.ts'
import { start } from './nl/start.ts'

/** The words of the portal in plain Dutch (B1), a file a page. English has the same keys: src/lib/language/en.ts. */
export const nl = {
  ...shell,
  ...start,
  ...about,
  ...referrals,
  ...referral,
  ...rights,
  ...research,
  ...researchCohort,
  ...researchTable,
  ...researchFigures,
  fields,
  lists,
  hardWord,
  ...midwifeWorkWords,
  ...planningWords,
  ...admissionWords,
  ...handoverWords,
  ...coordinationWords,
  ...inspectionWords,
  ...ownFileWords,
  ...explorerWords,
}

/** What every language has to say: the shape of the Dutch words. */
export type Words = typeof nl
