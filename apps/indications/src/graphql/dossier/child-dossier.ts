import { amsterdamDay, daysBetween } from '@kraamketen/kraamzorg'
import { needs } from '@kraamketen/subgraph'
import { weightLost } from '../../rules/dossier/weight-lost.ts'
import { builder } from '../builder.ts'
import { ChildType } from '../refs.ts'
import { ScreeningType } from './care-records.ts'
import { ObservationType } from './observation.ts'

interface WeightPoint {
  readonly observedAt: Date
  readonly day: number
  readonly grams: number
  readonly percentLost: number | null
}

const WeightPointType = builder.objectRef<WeightPoint>('WeightPoint').implement({
  description: 'One weighing of a child against its birth weight (NL: weegmoment).',
  ...needs('care:read', ['midwife', 'planner', 'mother']),
  fields: (t) => ({
    observedAt: t.expose('observedAt', { type: 'DateTime', description: 'When it was weighed.' }),
    day: t.exposeInt('day', { description: 'Days since the birth; 0 is the day of birth.' }),
    grams: t.exposeFloat('grams', { description: 'Weight, grams.' }),
    percentLost: t.exposeFloat('percentLost', {
      nullable: true,
      description:
        'Part of the birth weight lost, percent; below zero when it weighs more. Null when the birth weight is not recorded.',
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
    description: 'Every weighing with the part of the birth weight that was lost (NL: gewichtscurve).',
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
                percentLost: weightLost(birthWeightGrams, value),
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
