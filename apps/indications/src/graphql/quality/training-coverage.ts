import { needs } from '@kraamketen/subgraph'
import type { TrainingCount } from '../../queries/quality/training-counts.ts'
import { builder } from '../builder.ts'
import { COUNTING_ROLES, QualityType } from './quality-ref.ts'
import { shareOf } from './share-of.ts'

const EMPLOYMENTS = ['EMPLOYED', 'SELF_EMPLOYED'] as const

const StaffEmployment = builder.enumType('StaffEmployment', {
  description: 'Whether staff are employed or self-employed (NL: loondienst of zzp).',
  values: EMPLOYMENTS,
})

type TrainingCoverage = Omit<TrainingCount, 'organisation'>

const CoverageType = builder.objectRef<TrainingCoverage>('TrainingCoverage').implement({
  description:
    'Compulsory training of the maternity assistants in service; nobody is named (NL: dekking van scholing).',
  ...needs('chain:read', COUNTING_ROLES),
  fields: (t) => ({
    employment: t.expose('employment', { type: StaffEmployment, description: 'Which staff.' }),
    assistants: t.exposeInt('assistants', { description: 'Maternity assistants in service on the last day.' }),
    reportingCodeValid: t.exposeInt('reportingCodeValid', {
      description: 'With a training in the reporting code that is valid on the last day (NL: meldcode).',
    }),
    reportingCodeUnknown: t.exposeInt('reportingCodeUnknown', {
      description:
        'With such a training of which no end is recorded: no source prints how long it holds, so it is unknown.',
    }),
    reportingCodeWithout: t.int({
      description: 'Without one, or with one that has lapsed.',
      resolve: ({ assistants, reportingCodeValid, reportingCodeUnknown }) =>
        assistants - reportingCodeValid - reportingCodeUnknown,
    }),
    earlySignallingValid: t.exposeInt('earlySignallingValid', {
      description:
        'With a training in early signalling valid on the last day; without a recorded end, followed in the last 3 years (NL: vroegsignalering).',
    }),
    earlySignallingWithout: t.int({
      description: 'Without one, or with one that has lapsed.',
      resolve: ({ assistants, earlySignallingValid }) => assistants - earlySignallingValid,
    }),
    shareReportingCodeValid: t.float({
      nullable: true,
      description: 'Share with a valid training in the reporting code, 0 to 1; null of fewer than ten.',
      resolve: ({ assistants, reportingCodeValid }) => shareOf(reportingCodeValid, assistants),
    }),
    shareEarlySignallingValid: t.float({
      nullable: true,
      description: 'Share with a valid training in early signalling, 0 to 1; null of fewer than ten.',
      resolve: ({ assistants, earlySignallingValid }) => shareOf(earlySignallingValid, assistants),
    }),
  }),
})

builder.objectField(QualityType, 'trainings', (t) =>
  t.field({
    type: [CoverageType],
    nullable: true,
    description: 'Compulsory training on the last day of the period, of employed and self-employed staff apart.',
    resolve: async ({ organisation, period }, _args, { quality }) => {
      const rows = await quality.trainings(organisation, period)
      return EMPLOYMENTS.map((employment) => coverageOf(employment, rows))
    },
  }),
)

function coverageOf(employment: TrainingCount['employment'], rows: readonly TrainingCount[]): TrainingCoverage {
  const sum = (key: Exclude<keyof TrainingCount, 'organisation' | 'employment'>) =>
    rows.filter((row) => row.employment === employment).reduce((total, row) => total + row[key], 0)
  return {
    employment,
    assistants: sum('assistants'),
    trained: sum('trained'),
    hours: sum('hours'),
    reportingCodeValid: sum('reportingCodeValid'),
    reportingCodeUnknown: sum('reportingCodeUnknown'),
    earlySignallingValid: sum('earlySignallingValid'),
    earlySignallingRecent: sum('earlySignallingRecent'),
  }
}
