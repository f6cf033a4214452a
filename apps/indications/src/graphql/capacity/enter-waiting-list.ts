import { ggdRegionOf } from '@kraamketen/kraamzorg'
import { Conflict, InvalidInput, NotFound, WrongState, needs, optional, readId, readInput } from '@kraamketen/subgraph'
import * as v from 'valibot'
import { existing } from '../../existing.ts'
import { builder } from '../builder.ts'
import { organisationOfViewer } from '../registration/organisation-of-viewer.ts'
import { readProvider } from './read-provider.ts'
import { region } from './read-regions.ts'
import { WaitingListEntryType } from './waiting-list-entry.ts'

const EnterWaitingListInput = builder.inputType('EnterWaitingListInput', {
  description: 'Who is to wait for a kraamzorg organisation (NL: aanmelding voor de wachtlijst).',
  fields: (t) => ({
    clientId: t.id({ required: true, description: 'Which client.' }),
    preferredOrganisation: t.string({ description: 'AGB code of the organisation that she prefers.' }),
    regionCode: t.string({ description: 'Code of the GGD region; that of her municipality when left out.' }),
  }),
})

const Input = v.object({
  clientId: v.string(),
  preferredOrganisation: optional(v.string()),
  regionCode: optional(region()),
})

builder.mutationField('enterWaitingList', (t) =>
  t.field({
    type: WaitingListEntryType,
    description: 'Puts a client on the waiting list of her region, at the first step.',
    ...needs('care:write', ['midwife', 'planner']),
    args: { input: t.arg({ type: EnterWaitingListInput, required: true, description: 'Who.' }) },
    errors: {
      types: [InvalidInput, NotFound, WrongState, Conflict],
      union: { name: 'EnterWaitingListResult', description: 'Her place on the list, or what was wrong.' },
    },
    resolve: async (_root, args, context) => {
      const { capacity, loaders, viewer } = context
      const input = readInput(Input, args.input)
      const place = ['input', 'clientId']
      const clientId = readId('clientId', 'client', input.clientId)
      const [client, endedOn] = await Promise.all([loaders.client.load(clientId), capacity.registrationEnd(clientId)])
      if (client === null) throw new NotFound('client', place)
      if (endedOn !== null) throw new WrongState('Her registration has ended.', 'REGISTRATION_ENDED', [], place)
      const regionCode =
        input.regionCode ?? (client.municipalityCode === null ? null : ggdRegionOf(client.municipalityCode))
      if (regionCode === null) {
        throw new InvalidInput([
          {
            path: ['input', 'regionCode'],
            message: 'The municipality where she lives is not known, so neither is her region.',
            remedy: 'Give the code of her GGD region, such as GG6106.',
          },
        ])
      }
      const preferredOrganisation =
        input.preferredOrganisation === null
          ? null
          : await readProvider('preferredOrganisation', input.preferredOrganisation, context)
      const id = await capacity.enterWaitingList({
        clientId,
        regionCode,
        dueDate: client.dueDate,
        preferredOrganisation,
        enteredByOrganisation: organisationOfViewer(viewer),
      })
      if (id === null) {
        throw new Conflict(
          'This client is on the waiting list already.',
          'Take the entry that is there a step further, or withdraw it first.',
          place,
        )
      }
      return existing(await capacity.waitingListEntry.load(id), 'the entry just written')
    },
  }),
)
