import { InvalidInput, needs } from '@kraamketen/subgraph'
import { dampedTrend } from '../../rules/capacity/damped-trend.ts'
import { type Forecast, type Horizon, type YearValue, forecast } from '../../rules/capacity/forecast.ts'
import { forecastStaff, replacementDemand } from '../../rules/capacity/staff-forecast.ts'
import { builder } from '../builder.ts'
import { GgdRegion } from '../ggd-region.ts'
import { readRegions } from './read-regions.ts'
import { twoDecimals } from './two-decimals.ts'

const FORECAST_OUTCOMES = ['EXPECTED', 'UNKNOWN'] as const
const ForecastOutcomeType = builder.enumType('ForecastOutcome', {
  description: 'Whether there is enough to go by (NL: uitkomst van de prognose).',
  values: FORECAST_OUTCOMES,
})

interface ForecastHorizon extends Horizon {
  readonly replacement: number | null
}
interface RegionSeries {
  readonly forecast: Forecast
  readonly years: readonly YearValue[]
  /** How many leave in so many years; null for births. */
  readonly leave: ((ahead: number) => number) | null
}
interface RegionForecast {
  readonly regionCode: string
  readonly births: RegionSeries
  readonly staff: RegionSeries
  readonly synthetic: boolean
}

const rounded = (value: number | null) => (value === null ? null : twoDecimals(value))

const ForecastHorizonType = builder.objectRef<ForecastHorizon>('ForecastHorizon').implement({
  description: 'What is expected so many years ahead, and how good that was before (NL: prognosetermijn).',
  ...needs('chain:read'),
  fields: (t) => ({
    yearsAhead: t.exposeInt('yearsAhead', { description: 'Years after the last year that was counted.' }),
    year: t.exposeInt('year', { description: 'Which year that is.' }),
    expected: t.float({ description: 'Expected number.', resolve: ({ expected }) => twoDecimals(expected) }),
    low: t.float({
      nullable: true,
      description: 'Lower bound of the 80 % interval, by the errors made before; null with fewer than three of them.',
      resolve: ({ interval }) => rounded(interval?.low ?? null),
    }),
    high: t.float({
      nullable: true,
      description: 'Upper bound of the same.',
      resolve: ({ interval }) => rounded(interval?.high ?? null),
    }),
    meanErrorPercent: t.float({
      nullable: true,
      description: 'How far it was off on average when asked the same of earlier years; null when it never could be.',
      resolve: ({ meanErrorPercent }) => rounded(meanErrorPercent),
    }),
    naiveErrorPercent: t.float({
      nullable: true,
      description: 'The same for "as many as in the last year": a forecast that is no better adds nothing.',
      resolve: ({ naiveErrorPercent }) => rounded(naiveErrorPercent),
    }),
    triedOn: t.exposeInt('triedOn', { description: 'From how many earlier years both could be seen.' }),
    replacementDemand: t.float({
      nullable: true,
      description:
        'Maternity assistants who leave until then and must be replaced to stay as many (NL: vervangingsvraag); null for births.',
      resolve: ({ replacement }) => rounded(replacement),
    }),
  }),
})

const YearValueType = builder.objectRef<YearValue>('YearCount').implement({
  description: 'What was counted in a year (NL: jaarcijfer).',
  ...needs('chain:read'),
  fields: (t) => ({
    year: t.exposeInt('year', { description: 'The year.' }),
    count: t.exposeInt('value', { description: 'The number.' }),
  }),
})

const expected = ({ forecast: found }: RegionSeries) => (found.outcome === 'EXPECTED' ? found : null)

const SeriesForecastType = builder.objectRef<RegionSeries>('SeriesForecast').implement({
  description: 'A series of years and what it leads to (NL: prognose van een reeks).',
  ...needs('chain:read'),
  fields: (t) => ({
    outcome: t.field({
      type: ForecastOutcomeType,
      description: 'Whether there is enough to go by.',
      resolve: (series) => series.forecast.outcome,
    }),
    missing: t.stringList({
      description: 'What there is too little of; empty when there is enough.',
      resolve: (series) => (series.forecast.outcome === 'UNKNOWN' ? [...series.forecast.missing] : []),
    }),
    years: t.field({
      type: [YearValueType],
      description: 'What was counted, oldest first.',
      resolve: ({ years }) => [...years],
    }),
    lastYearSaid: t.float({
      nullable: true,
      description: 'What this method, a year ago, would have said of the last year; null when it could not.',
      resolve: (series) => rounded(expected(series)?.lastYearSaid ?? null),
    }),
    lastYearErrorPercent: t.float({
      nullable: true,
      description: 'How far that was off: positive is too high.',
      resolve: (series) => {
        const found = expected(series)
        return found === null || found.lastYearSaid === null
          ? null
          : twoDecimals((found.lastYearSaid / found.last.value - 1) * 100)
      },
    }),
    horizons: t.field({
      type: [ForecastHorizonType],
      description: 'What is expected; empty while unknown.',
      resolve: (series) =>
        (expected(series)?.horizons ?? []).map((horizon): ForecastHorizon => {
          return { ...horizon, replacement: series.leave === null ? null : series.leave(horizon.yearsAhead) }
        }),
    }),
  }),
})

const RegionForecastType = builder.objectRef<RegionForecast>('RegionForecast').implement({
  description: 'Births and maternity assistants of a region in years to come (NL: regionale prognose).',
  ...needs('chain:read'),
  fields: (t) => ({
    region: t.field({
      type: GgdRegion,
      description: 'Which region.',
      resolve: ({ regionCode }) => ({ code: regionCode }),
    }),
    births: t.expose('births', {
      type: SeriesForecastType,
      description: 'Births: the growth of the last five years goes on, and fades by a fifth a year.',
    }),
    staff: t.expose('staff', {
      type: SeriesForecastType,
      description: 'Maternity assistants: who is there, and who joins, minus who leaves, at the rates of three years.',
    }),
    synthetic: t.exposeBoolean('synthetic', { description: 'True when the series are made up for a demonstration.' }),
  }),
})

builder.queryField('forecast', (t) =>
  t.field({
    type: [RegionForecastType],
    nullable: true,
    description: 'What is expected of births and staff, with how good such a forecast was before.',
    ...needs('chain:read'),
    args: {
      regions: t.arg.stringList({ description: 'Codes of GGD regions; all 25 when left out.' }),
      yearsAhead: t.arg.intList({
        required: true,
        defaultValue: [1, 3, 5],
        description: 'How far, 1 to 10 years each.',
      }),
    },
    resolve: async (_root, args, { capacity }): Promise<RegionForecast[]> => {
      const horizons = [...new Set(args.yearsAhead)]
      if (horizons.length === 0 || horizons.length > 10 || horizons.some((ahead) => ahead < 1 || ahead > 10)) {
        throw new InvalidInput([
          {
            path: ['yearsAhead'],
            message: 'These are not one to ten numbers of years from 1 to 10.',
            remedy: 'Give numbers such as [1, 3, 5].',
          },
        ])
      }
      const regions = readRegions('regions', args.regions)
      const found = await capacity.regionYears(regions)
      return regions.map((regionCode) => {
        const births = found.births.filter((year) => year.regionCode === regionCode)
        const staff = found.staff.filter((year) => year.regionCode === regionCode)
        const birthYears = births.map(({ year, births: value }) => ({ year, value }))
        const staffYears = staff.map(({ year, staff: stock, joined, leftService }) => ({
          year,
          staff: stock,
          joined,
          left: leftService,
        }))
        return {
          regionCode,
          births: { forecast: forecast(birthYears, dampedTrend, horizons), years: birthYears, leave: null },
          staff: {
            forecast: forecastStaff(staffYears, horizons),
            years: staffYears.map(({ year, staff: value }) => ({ year, value })),
            leave: (ahead) => replacementDemand(staffYears, ahead),
          },
          synthetic: [...births, ...staff].some(({ demonstration }) => demonstration),
        }
      })
    },
  }),
)
