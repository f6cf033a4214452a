import { minutesOf, weekStart } from '@kraamketen/kraamzorg'
import { InvalidInput, WrongState, day, needs, optional, readInput, say } from '@kraamketen/subgraph'
import * as v from 'valibot'
import { DIVISION_POLICIES } from '../../rules/capacity/division-policy.ts'
import { protocolAt } from '../../rules/indication/protocol.ts'
import { builder } from '../builder.ts'
import { organisationOfViewer } from '../registration/organisation-of-viewer.ts'
import { AllocationType, type DatedAllocation } from './allocation.ts'
import { noProtocol } from './capacity-facts.ts'
import { DivisionPolicyType } from './division-line.ts'
import { region } from './read-regions.ts'

const AdoptDivisionInput = builder.inputType('AdoptDivisionInput', {
  description: 'Which division of the hours of a week is to hold (NL: vaststellen van een verdeling).',
  fields: (t) => ({
    week: t.field({ type: 'Date', required: true, description: 'A day of the week.' }),
    regionCode: t.string({ required: true, description: 'Code of the GGD region.' }),
    policy: t.field({ type: DivisionPolicyType, required: true, description: 'By which policy.' }),
    capacityHours: t.float({
      description: 'Hours that there are, 0 to 100,000; what your organisation recorded when left out.',
    }),
    floorHours: t.float({ required: true, description: 'What everybody should have at least, 0 to 80.' }),
  }),
})

const bounded = (most: number) => {
  const message = say(`This is not a number of hours from 0 to ${most}.`, `Fill in hours from 0 to ${most}.`)
  return v.pipe(v.number(message), v.minValue(0, message), v.maxValue(most, message))
}

const Input = v.object({
  week: day(),
  regionCode: region(),
  policy: v.picklist(DIVISION_POLICIES),
  capacityHours: optional(bounded(100_000)),
  floorHours: bounded(80),
})

builder.mutationField('adoptDivision', (t) =>
  t.field({
    type: AllocationType,
    description:
      'Divides the hours of a week over your families as they are on record now, and keeps it. The same again changes nothing; another one takes its place, and the old one stays to be seen.',
    ...needs('care:write', 'planner'),
    args: { input: t.arg({ type: AdoptDivisionInput, required: true, description: 'Which division.' }) },
    errors: {
      types: [InvalidInput, WrongState],
      union: { name: 'AdoptDivisionResult', description: 'The division as it holds, or what was wrong.' },
    },
    resolve: async (_root, args, { capacity, viewer }): Promise<DatedAllocation> => {
      const { week, regionCode, policy, capacityHours, floorHours } = readInput(Input, args.input)
      const protocol = protocolAt(week)
      if (protocol === null) throw noProtocol('week')
      const adoption = await capacity.adoptDivision(
        {
          organisation: organisationOfViewer(viewer),
          regionCode,
          weekStart: weekStart(week),
          policy,
          capacityMinutes: capacityHours === null ? null : Math.round(minutesOf(capacityHours)),
          floorMinutes: Math.round(minutesOf(floorHours)),
        },
        protocol,
      )
      switch (adoption.outcome) {
        case 'NO_CAPACITY':
          throw new InvalidInput([
            {
              path: ['input', 'capacityHours'],
              message: 'Your organisation did not record which hours it has in this week and region.',
              remedy: 'Give capacityHours here, or record them with setCapacity first.',
            },
          ])
        case 'NO_FAMILIES':
          throw new WrongState(
            'There are no families to divide over in this week and region.',
            'NO_FAMILIES',
            [],
            ['input', 'week'],
          )
        case 'ADOPTED':
          return { ...adoption.allocation, inForce: true }
      }
    },
  }),
)
