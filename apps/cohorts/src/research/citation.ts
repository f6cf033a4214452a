import { type Localised, amsterdamDay } from '@kraamketen/kraamzorg'
import { engineVersion } from '../columns/engine-version.ts'
import type { DataRelease } from '../queries/data-releases.ts'
import { type Cohort, isRivmStudy } from './cohort.ts'
import { permalink } from './permalink.ts'
import type { Question } from './question.ts'

/** How much of a checksum is enough to know a release by, beside its title. */
const PREFIX = 12

/** How to cite a cohort, or an answer of it: what was asked of which data by which engine (NL: citatie). */
export function citation(cohort: Cohort, release: DataRelease | null, question: Question | null = null): Localised {
  const [nlName, enName] = isRivmStudy(cohort)
    ? ['Cohort van de RIVM-studie', 'Cohort of the RIVM study']
    : ['Cohort van moeder-kindparen', 'Cohort of mother-child pairs']
  const link = permalink(cohort.id, question)
  if (release === null) {
    return {
      nl: `${nlName}, definitie ${cohort.id}. ${link}`,
      en: `${enName}, definition ${cohort.id}. ${link}`,
    }
  }
  const { title, checksum, synthetic } = release
  const on = amsterdamDay(release.activatedAt ?? release.importedAt)
  const of = `"${title}" (${checksum.slice(0, PREFIX)}, ${on})`
  return {
    nl: `${nlName}, definitie ${cohort.id}. ${synthetic ? 'Synthetische gegevens' : 'Gegevens'}: ${of}. Rekenmotor ${engineVersion}. ${link}`,
    en: `${enName}, definition ${cohort.id}. ${synthetic ? 'Synthetic data' : 'Data'}: ${of}. Engine ${engineVersion}. ${link}`,
  }
}

/** What everybody must know of the data before anything else. */
export function noteOn({ synthetic }: DataRelease): Localised {
  return synthetic
    ? {
        nl: 'Dit zijn synthetische gegevens: niemand hierin bestaat. De cijfers zeggen niets over echte gezinnen.',
        en: 'These are synthetic data: nobody in them exists. The figures say nothing about real families.',
      }
    : {
        nl: 'Dit zijn gepseudonimiseerde gegevens van echte gezinnen. Getallen hebben ruis; kleine getallen zijn afgeschermd.',
        en: 'These are pseudonymised data of real families. Numbers have noise; small numbers are withheld.',
      }
}
