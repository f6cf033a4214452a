import type { Hours } from '@kraamketen/kraamzorg'
import { extendEntity, needs, readDate } from '@kraamketen/subgraph'
import type { Context } from '../../context.ts'
import { bill, type ClaimedQuantities } from '../../rules/estimate/bill.ts'
import type { Prices, TariffChoice } from '../../rules/estimate/estimate-line.ts'
import { estimate } from '../../rules/estimate/estimate.ts'
import { builder } from '../builder.ts'
import { IndicationType } from '../refs.ts'
import { selected } from '../selected.ts'
import { BillType } from './bill.ts'
import { CoverInput, readCover, type RecordedCover } from './cover-input.ts'
import { EstimateType, IntakeFormType, TariffChoiceType } from './estimate.ts'
import { readHours } from './read-hours.ts'

/** What other services tell of an indication, through the gateway, which may leave out what is null. No person among it. */
interface Required {
  readonly hours: Hours | null
  readonly partusHours: Hours | null
  readonly careDate: string
  readonly waiver: { readonly ownContributionWaived: boolean } | null
  readonly supplementaryCover: RecordedCover | null
  readonly contract: { readonly providerAgbCode: string | null; readonly uzoviCode: string | null }
}
interface RequiredForBill extends Required {
  readonly episode: {
    readonly plannedHours: Hours | null
    readonly deliveredHours: Hours
    readonly claimed: ClaimedQuantities | null
  } | null
}

const REQUIRED = `
  hours partusHours careDate waiver { ownContributionWaived }
  supplementaryCover { known percent limitCents limitHours } contract { providerAgbCode uzoviCode }
`
const REQUIRED_FOR_BILL = `${REQUIRED} episode {
  plannedHours deliveredHours
  claimed { hours partusHours partusAttendances registrations homeIntakes telephoneIntakes videoIntakes }
}`

/** More than any birth takes. */
const MOST_PARTUS_HOURS = 48

extendEntity(builder, IndicationType, (t) => ({
  estimate: t.field({
    type: EstimateType,
    nullable: true,
    description:
      'What these hours cost and who pays (NL: kostenschatting): hours × tariff, partus, registration, intake, own contribution.',
    ...needs('care:read'),
    args: {
      intake: t.arg({
        type: IntakeFormType,
        required: true,
        defaultValue: 'HOME',
        description: 'At home unless asked.',
      }),
      partusHours: t.arg.float({
        description: 'Decimal hours at the birth to reckon with, 0 to 48; those that are recorded when left out.',
      }),
      tariffs: t.arg({
        type: TariffChoiceType,
        required: true,
        defaultValue: 'MAXIMUM',
        description: 'At the maximum tariffs unless asked.',
      }),
      insurance: t.arg({ type: CoverInput, description: 'In place of the supplementary insurance that is recorded.' }),
    },
    requires: selected<Required>(REQUIRED),
    resolve: async (required, { intake, partusHours, tariffs, insurance }, { amount }) =>
      estimate({
        ...(await pricesOf(amount, tariffs, required.contract)),
        hours: required.hours ?? null,
        partusHours: readHours('partusHours', partusHours, MOST_PARTUS_HOURS) ?? required.partusHours ?? null,
        partusAttendances: 1,
        at: readDate('careDate', required.careDate),
        intake,
        ownContributionWaived: required.waiver?.ownContributionWaived ?? null,
        cover: readCover(insurance, required.supplementaryCover ?? null),
      }),
  }),
  bill: t.field({
    type: BillType,
    nullable: true,
    description:
      'What the care that was claimed costs and who pays it (NL: afrekening). Null while nothing is claimed, and for who may not see visits.',
    ...needs('care:read', ['midwife', 'planner', 'mother']),
    args: {
      tariffs: t.arg({
        type: TariffChoiceType,
        required: true,
        defaultValue: 'MAXIMUM',
        description: 'At the maximum tariffs unless asked.',
      }),
      insurance: t.arg({ type: CoverInput, description: 'In place of the supplementary insurance that is recorded.' }),
    },
    requires: selected<RequiredForBill>(REQUIRED_FOR_BILL),
    resolve: async (required, { tariffs, insurance }, { amount }) => {
      const { hours, careDate, waiver, supplementaryCover, contract, episode } = required
      const cover = readCover(insurance, supplementaryCover ?? null)
      const claimed = episode?.claimed ?? null
      if (episode === null || claimed === null) return null
      return bill({
        ...(await pricesOf(amount, tariffs, contract)),
        at: readDate('careDate', careDate),
        indicatedHours: hours ?? null,
        plannedHours: episode.plannedHours ?? null,
        deliveredHours: episode.deliveredHours,
        claimed,
        ownContributionWaived: waiver?.ownContributionWaived ?? null,
        cover,
      })
    },
  }),
}))

async function pricesOf(
  amount: Context['amount'],
  choice: TariffChoice,
  contract: Required['contract'] | null | undefined,
): Promise<Prices> {
  const [amounts, contracted] = await Promise.all([amount.all(), amount.contracted()])
  const parties = { organisation: contract?.providerAgbCode ?? null, insurer: contract?.uzoviCode ?? null }
  return { choice, amounts, contracted, parties }
}
