import { midwifeWorkWords } from './en/midwife-work.ts'
import { planningWords } from './en/planning.ts'
import { admissionWords } from './en/admission.ts'
import { handoverWords } from './en/handover.ts'
import { coordinationWords } from './en/coordination.ts'
import { inspectionWords } from './en/inspection.ts'
import { ownFileWords } from './en/own-file.ts'
import { explorerWords } from './en/explorer.ts'
import { fields, lists } from './en/fields.ts'
import { hardWord } from './en/hard-word.ts'
import { about } from './en/about.ts'
import { referral } from './en/referral.ts'
import { referrals } from './en/referrals.ts'
import { research } from './en/research.ts'
import { researchCohort } from './en/research-cohort.ts'
import { researchFigures } from './en/research-figures.ts'
import { researchTable } from './en/research-table.ts'
import { rights } from './en/rights.ts'
import { shell } from './en/shell.ts'
import { start } from './en/start.ts'
import type { Words } from './nl.ts'

/** The words of the portal in English. Words with no honest English stay Dutch: kraamzorg. */
export const en: Words = {
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
