import { hoursOf, minutesOf, isoWeek, weekStart } from '@kraamketen/kraamzorg'
import { InvalidInput, day, needs, readInput, say } from '@kraamketen/subgraph'
import * as v from 'valibot'
import type { RecordedCapacity } from '../../queries/capacity/recorded-capacity.ts'
import { existing } from '../../existing.ts'
import { builder } from '../builder.ts'
import { GgdRegion } from '../ggd-region.ts'
import { OrganisationType } from '../refs.ts'
import { organisationOfViewer } from '../registration/organisation-of-viewer.ts'
import { region } from './read-regions.ts'

const RecordedCapacityType = builder.objectRef<RecordedCapacity>('RecordedCapacity').implement({
  description: 'The hours that one organisation says it has in a region and week (NL: opgegeven capaciteit).',
  ...needs('chain:read'),
  fields: (t) => ({
    organisation: t.field({
      type: OrganisationType,
      description: 'Whose hours.',
      resolve: async ({ organisation }, _args, { loaders }) =>
        existing(await loaders.organisation.load(organisation), 'the organisation of recorded hours'),
    }),
    region: t.field({ type: GgdRegion, description: 'Where.', resolve: ({ regionCode }) => ({ code: regionCode }) }),
    weekStart: t.expose('weekStart', { type: 'Date', description: 'Monday of the week.' }),
    week: t.string({ description: 'The ISO week, such as 2026-W53.', resolve: (row) => isoWeek(row.weekStart) }),
    contractedHours: t.float({
      description: 'Agreed with insurers.',
      resolve: ({ contractedMinutes }) => hoursOf(contractedMinutes),
    }),
    employedHours: t.float({
      description: 'Deployable, of employed maternity assistants.',
      resolve: ({ employedMinutes }) => hoursOf(employedMinutes),
    }),
    selfEmployedHours: t.float({
      description: 'Deployable, of self-employed maternity assistants (NL: zzp).',
      resolve: ({ selfEmployedMinutes }) => hoursOf(selfEmployedMinutes),
    }),
    deployableHours: t.float({
      description: 'Employed and self-employed together.',
      resolve: ({ employedMinutes, selfEmployedMinutes }) => hoursOf(employedMinutes + selfEmployedMinutes),
    }),
    setAt: t.expose('setAt', { type: 'DateTime', description: 'When it was said.' }),
    setBy: t.exposeString('setByName', { description: 'Who said it.' }),
  }),
})

const SetCapacityInput = builder.inputType('SetCapacityInput', {
  description: 'The hours that your organisation has in a region and week (NL: opgave van capaciteit).',
  fields: (t) => ({
    regionCode: t.string({ required: true, description: 'Code of the GGD region, such as GG6106.' }),
    week: t.field({ type: 'Date', required: true, description: 'A day of the week.' }),
    contractedHours: t.float({ required: true, description: 'Agreed with insurers, in quarters, 0 to 100,000.' }),
    employedHours: t.float({
      required: true,
      description: 'Deployable, of employed maternity assistants, in quarters, 0 to 100,000.',
    }),
    selfEmployedHours: t.float({
      required: true,
      description: 'Deployable, of self-employed maternity assistants, in quarters, 0 to 100,000.',
    }),
  }),
})

const QUARTERS = say('Hours come in quarters from 0 to 100,000.', 'Fill in a number such as 1240.25.')
const quarters = () =>
  v.pipe(v.number(QUARTERS), v.minValue(0, QUARTERS), v.maxValue(100_000, QUARTERS), v.multipleOf(0.25, QUARTERS))

const Input = v.object({
  regionCode: region(),
  week: day(),
  contractedHours: quarters(),
  employedHours: quarters(),
  selfEmployedHours: quarters(),
})

builder.mutationField('setCapacity', (t) =>
  t.field({
    type: RecordedCapacityType,
    description: 'Says which hours your organisation has in a region and week; what was said before is replaced.',
    ...needs('chain:write', 'planner'),
    args: { input: t.arg({ type: SetCapacityInput, required: true, description: 'Which hours.' }) },
    errors: {
      types: [InvalidInput],
      union: { name: 'SetCapacityResult', description: 'The hours as recorded, or what was wrong.' },
    },
    resolve: (_root, args, { capacity, viewer }) => {
      const { regionCode, week, contractedHours, employedHours, selfEmployedHours } = readInput(Input, args.input)
      return capacity.setCapacity({
        organisation: organisationOfViewer(viewer),
        regionCode,
        weekStart: weekStart(week),
        contractedMinutes: minutesOf(contractedHours),
        employedMinutes: minutesOf(employedHours),
        selfEmployedMinutes: minutesOf(selfEmployedHours),
      })
    },
  }),
)
