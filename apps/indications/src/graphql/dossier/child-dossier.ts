import { amsterdamDay, daysBetween } from '@kraamketen/kraamzorg'
import { needs } from '@kraamketen/subgraph'
import { weightChange } from '../../rules/dossier/weight-change.ts'
import { builder } from '../builder.ts'
import { ChildType } from '../refs.ts'
import { ScreeningType } from './care-records.ts'
import { ObservationType } from './observation.ts'

interface WeightPoint {
  readonly observedAt: Date
  readonly day: number
  readonly grams: number
  readonly changePercent: number | null
}

const WeightPointType = builder.objectRef<WeightPoint>('WeightPoint').implement({
  description: 'One weighing of a child against its birth weight (NL: weegmoment).',
  ...needs('care:read', ['midwife', 'planner', 'mother']),
  fields: (t) => ({
    observedAt: t.expose('observedAt', { type: 'DateTime', description: 'When it was weighed.' }),
    day: t.exposeInt('day', { description: 'Days since the birth; 0 is the day of birth.' }),
    grams: t.exposeFloat('grams', { description: 'Weight, grams.' }),
    changePercent: t.exposeFloat('changePercent', {
      nullable: true,
      description:
        'Difference with the birth weight, percent, below zero when it lost weight; null when the birth weight is not recorded.',
    }),
  }),
})

builder.objectFields(ChildType, (t) => ({
  observations: t.field({
    type: [ObservationType],
    description: 'What was measured and seen of this child, oldest first.',
    resolve: async ({ id }, _args, { dossier }) => (await dossier.observationsOfChild.load(id)) ?? [],
  }),
  weightCurve: t.field({
    type: [WeightPointType],
    description: 'Every weighing, with the difference with the birth weight (NL: gewichtscurve).',
    resolve: async ({ id, bornAt, birthWeightGrams }, _args, { dossier }) => {
      const observations = (await dossier.observationsOfChild.load(id)) ?? []
      return observations.flatMap(({ kind, value, observedAt }): WeightPoint[] =>
        kind !== 'WEIGHT' || value === null
          ? []
          : [
              {
                observedAt,
                day: daysBetween(amsterdamDay(bornAt), amsterdamDay(observedAt)),
                grams: value,
                changePercent: weightChange(birthWeightGrams, value),
              },
            ],
      )
    },
  }),
  screenings: t.field({
    type: [ScreeningType],
    description: 'Every step of its screenings, oldest first.',
    resolve: async ({ id, clientId }, _args, { dossier }) =>
      ((await dossier.ofClient.screening.load(clientId)) ?? []).filter(({ childId }) => childId === id),
  }),
}))
