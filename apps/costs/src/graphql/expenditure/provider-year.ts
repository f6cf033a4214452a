import { extendEntity, InvalidInput, needs } from '@kraamketen/subgraph'
import { expenditure, type YearQuantities } from '../../rules/expenditure/expenditure.ts'
import { builder } from '../builder.ts'
import { ProviderYearType } from '../refs.ts'
import { selected } from '../selected.ts'
import { ExpenditureType } from './expenditure.ts'

/** What indications tells of an organisation in a year: sums, and null what rests on too few families. */
interface Required {
  readonly agbCode: string
  readonly year: number
  readonly claimed?: YearQuantities | null
}

extendEntity(builder, ProviderYearType, (t) => ({
  expenditure: t.field({
    type: ExpenditureType,
    nullable: true,
    description:
      'What it costs at maximum and at agreed tariffs (NL: uitgaven). Null when what was claimed is withheld. Source: docs/sources.md#nza-tariffs.',
    ...needs('chain:read', ['planner', 'coordinator', 'inspector']),
    args: {
      tariffYear: t.arg.int({
        description: 'Reckon with the tariffs of this year, 1900 to 2099; those of the year of care when left out.',
      }),
    },
    requires: selected<Required>(`agbCode year claimed {
      hours partusHours partusAttendances registrations homeIntakes telephoneIntakes videoIntakes
    }`),
    resolve: async ({ agbCode, year, claimed }, { tariffYear }, { amount }) => {
      const priceYear = readYear(tariffYear) ?? year
      if (claimed === null || claimed === undefined) return null
      return expenditure({
        organisation: agbCode,
        year: priceYear,
        careYear: year,
        quantities: claimed,
        amounts: await amount.all(),
        contracted: await amount.contracted(),
      })
    },
  }),
}))

function readYear(year: number | null | undefined): number | null {
  if (year === null || year === undefined) return null
  if (year >= 1900 && year <= 2099) return year
  throw new InvalidInput([
    {
      path: ['tariffYear'],
      message: 'This is not a year from 1900 to 2099.',
      remedy: 'Give a calendar year, such as 2023.',
    },
  ])
}
