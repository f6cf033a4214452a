import { Conflict, InvalidInput, NotFound, day, needs, readId, readInput } from '@kraamketen/subgraph'
import * as v from 'valibot'
import { builder } from '../builder.ts'
import { HospitalStayType } from './hospital-stay.ts'
import { notInFuture } from './not-in-future.ts'

const RecordDischargeInput = builder.inputType('RecordDischargeInput', {
  description: 'That mother or child came home from hospital (NL: ontslag uit het ziekenhuis).',
  fields: (t) => ({
    stayId: t.id({ required: true, description: 'Which stay.' }),
    dischargedOn: t.field({ type: 'Date', required: true, description: 'Day of discharge: care at home already.' }),
  }),
})

const Input = v.object({ stayId: v.string(), dischargedOn: day() })

builder.mutationField('recordDischarge', (t) =>
  t.field({
    type: HospitalStayType,
    description: 'Records the end of a stay in hospital. The same day again changes nothing.',
    ...needs('care:write', ['midwife', 'planner']),
    args: { input: t.arg({ type: RecordDischargeInput, required: true, description: 'Which stay, on which day.' }) },
    errors: {
      types: [InvalidInput, NotFound, Conflict],
      union: { name: 'RecordDischargeResult', description: 'The stay, or what was wrong.' },
    },
    resolve: async (_root, args, { registration, today }) => {
      const { dischargedOn, ...input } = readInput(Input, args.input)
      const stayId = readId('stayId', 'stay', input.stayId)
      notInFuture('dischargedOn', dischargedOn, today)
      const recording = await registration.recordDischarge(stayId, dischargedOn)
      const place = ['input', 'dischargedOn']
      switch (recording.outcome) {
        case 'NOT_FOUND':
          throw new NotFound('stay', ['input', 'stayId'])
        case 'BEFORE_ADMISSION':
          throw new InvalidInput([
            {
              path: place,
              message: `The discharge is before the admission on ${recording.admittedOn}.`,
              remedy: 'Check the day.',
            },
          ])
        case 'OTHER_DAY':
          throw new Conflict(`A discharge on ${recording.dischargedOn} is recorded already.`, 'Check the day.', place)
        case 'RECORDED':
        case 'REPEATED':
          registration.hospitalStays.clear(recording.stay.clientId)
          return recording.stay
      }
    },
  }),
)
