import type { Localised } from '@kraamketen/kraamzorg'
import type { CohortDefinition } from '../definition/cohort-definition.ts'
import { GROUPS_IN_WORDS, type OwnContributionGroup } from './own-contribution-group.ts'

export interface OwnContributionFacts {
  readonly definition: CohortDefinition
  readonly who: OwnContributionGroup
  /** Percent of the own contribution. */
  readonly percent: number
  /** Names of regions; null for all. */
  readonly regions: readonly string[] | null
}

/** The scenario as a question. */
export function ownContributionQuestion({ who, percent, regions }: OwnContributionFacts): Localised {
  const group = GROUPS_IN_WORDS[who]
  const [nlWhere, enWhere] = regions === null ? ['', ''] : [` in ${regions.join(', ')}`, ` in ${regions.join(', ')}`]
  const isAll = percent === 100
  return {
    nl: `Wat kost het als ${group.nl}${nlWhere} ${isAll ? 'geen eigen bijdrage betalen' : `${decimal(percent, ',')}% minder eigen bijdrage betalen`}?`,
    en: `What does it cost when ${group.en}${enWhere} pay ${isAll ? 'no own contribution' : `${decimal(percent, '.')}% less own contribution`}?`,
  }
}

/**
 * What the counting of families and hours takes for granted (NL: aannames), by what the definition leaves out.
 *
 * Source: docs/sources.md#rivm-kraamzorggebruik
 */
export function ownContributionAssumptions({ definition, who }: OwnContributionFacts): readonly Localised[] {
  const { plurality, maximumHospitalDays, minimumGestationalWeeks, neonatalDeaths, noClaim, only } = definition
  const isNarrow = maximumHospitalDays !== null || minimumGestationalWeeks !== null || neonatalDeaths === 'EXCLUDED'
  return [
    {
      nl: 'De uren zijn de uren die na de geboorte zijn gedeclareerd, zonder correctie voor het ziekenhuis.',
      en: 'The hours are those claimed after the birth, without correction for the hospital.',
    },
    ...(noClaim === 'ZERO' ? [NO_CLAIM_IS_ZERO] : [NO_CLAIM_IS_MISSING]),
    plurality === 'SINGLETONS' ? WITHOUT_MULTIPLES : MULTIPLES_COUNT_TWICE,
    ...(isNarrow || only.length > 0 ? [NOT_EVERYBODY] : []),
    ...(who === 'ALL' ? [] : [KNOWN_TO_BELONG]),
  ]
}

const NO_CLAIM_IS_ZERO: Localised = {
  nl: 'Een gezin zonder declaratie kreeg 0 uur. Dat is een aanname: een declaratie kan ontbreken.',
  en: 'A family without a claim had 0 hours. That is an assumption: a claim can be missing.',
}
const NO_CLAIM_IS_MISSING: Localised = {
  nl: 'Een gezin zonder declaratie telt niet mee: zijn uren zijn niet bekend.',
  en: 'A family without a claim does not count: its hours are not known.',
}
const WITHOUT_MULTIPLES: Localised = {
  nl: 'Gezinnen met een tweeling of meerling tellen niet mee. Het echte bedrag is daardoor hoger.',
  en: 'Families with twins or other multiples are not counted. The real amount is higher for it.',
}
const MULTIPLES_COUNT_TWICE: Localised = {
  nl: 'De uren van een gezin met een tweeling tellen bij elk kind. Het echte bedrag is daardoor lager.',
  en: 'The hours of a family with twins count with each child. The real amount is lower for it.',
}
const NOT_EVERYBODY: Localised = {
  nl: 'Alleen gezinnen in dit cohort tellen mee. Wie buiten de definitie valt, betaalt ook een eigen bijdrage; die staat hier niet in.',
  en: 'Only families in this cohort count. Who is outside the definition pays an own contribution too, which is not in this.',
}
const KNOWN_TO_BELONG: Localised = {
  nl: 'Alleen gezinnen van wie bekend is dat zij bij de groep horen, tellen mee.',
  en: 'Only families that are known to belong to the group count.',
}

function decimal(value: number, mark: string): string {
  return String(value).replace('.', mark)
}
