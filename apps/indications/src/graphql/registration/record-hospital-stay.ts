import { Conflict, InvalidInput, NotFound, day, needs, optional, readId, readInput, say } from '@kraamketen/subgraph'
import * as v from 'valibot'
import { builder } from '../builder.ts'
import { HospitalStayType } from './hospital-stay.ts'
import { notInFuture } from './not-in-future.ts'
import { organisationOfViewer } from './organisation-of-viewer.ts'

const RecordHospitalStayInput = builder.inputType('RecordHospitalStayInput', {
  description: 'That mother or child is or was in hospital (NL: ziekenhuisopname).',
  fields: (t) => ({
    clientId: t.id({ required: true, description: 'The mother.' }),
    childId: t.id({ description: 'Her child that is in hospital; left out when she is.' }),
    admittedOn: t.field({ type: 'Date', required: true, description: 'Day of admission.' }),
    dischargedOn: t.field({ type: 'Date', description: 'Day of discharge; left out while the stay goes on.' }),
  }),
})

const Input = v.pipe(
  v.object({
    clientId: v.string(),
    childId: optional(v.string()),
    admittedOn: day(),
    dischargedOn: optional(day()),
  }),
  v.forward(
    v.check(
      ({ admittedOn, dischargedOn }) => dischargedOn === null || dischargedOn >= admittedOn,
      say('The discharge is before the admission.', 'Check both days.'),
    ),
    ['dischargedOn'],
  ),
)

builder.mutationField('recordHospitalStay', (t) =>
  t.field({
    type: HospitalStayType,
    description: 'Records a stay in hospital. The same person is in hospital once at a time.',
    ...needs('care:write', ['midwife', 'planner']),
    args: { input: t.arg({ type: RecordHospitalStayInput, required: true, description: 'Who, from when.' }) },
    errors: {
      types: [InvalidInput, NotFound, Conflict],
      union: { name: 'RecordHospitalStayResult', description: 'The stay, or what was wrong.' },
    },
    resolve: async (_root, args, { registration, viewer, today }) => {
      const input = readInput(Input, args.input)
      const clientId = readId('clientId', 'client', input.clientId)
      const childId = input.childId === null ? null : readId('childId', 'child', input.childId)
      notInFuture('admittedOn', input.admittedOn, today)
      notInFuture('dischargedOn', input.dischargedOn, today)
      const stay = { ...input, clientId, childId }
      const recording = await registration.recordHospitalStay(stay, organisationOfViewer(viewer))
      if (recording.outcome !== 'RECORDED') throw problemOf(recording.outcome)
      registration.hospitalStays.clear(clientId)
      return recording.stay
    },
  }),
)

function problemOf(outcome: 'NOT_FOUND' | 'CHILD_NOT_FOUND' | 'OVERLAP') {
  switch (outcome) {
    case 'NOT_FOUND':
      return new NotFound('client', ['input', 'clientId'])
    case 'CHILD_NOT_FOUND':
      return new NotFound('child', ['input', 'childId'])
    case 'OVERLAP':
      return new Conflict(
        'This falls in a stay of the same person that is recorded already.',
        'Record the discharge of that one, or check the days.',
        ['input', 'admittedOn'],
      )
  }
}
