import { NotFound, WrongState, needs, readId } from '@kraamketen/subgraph'
import { existing } from '../../existing.ts'
import { builder } from '../builder.ts'
import { organisationOfViewer } from '../registration/organisation-of-viewer.ts'
import { HandoverType } from './handover-type.ts'

builder.mutationField('receiveHandover', (t) =>
  t.field({
    type: HandoverType,
    description: 'Confirms that a handover came in (NL: ontvangst bevestigen). Confirming again changes nothing.',
    ...needs('care:write', 'nurse'),
    args: { handoverId: t.arg.id({ required: true, description: 'Which handover.' }) },
    errors: {
      types: [NotFound, WrongState],
      union: {
        name: 'ReceiveHandoverResult',
        description: 'The handover as it is now, or what was wrong (NL: resultaat van ontvangst).',
      },
    },
    resolve: async (_root, { handoverId }, { handover, viewer }) => {
      const id = readId('handoverId', 'handover', handoverId)
      const receipt = await handover.receive(id, organisationOfViewer(viewer))
      if (receipt.outcome === 'NOT_FOUND') throw new NotFound('handover', ['handoverId'])
      if (receipt.outcome === 'REPLACED') {
        const message = `A newer version has replaced this one: confirm handover ${receipt.by}.`
        throw new WrongState(message, 'CORRECTED', [], ['handoverId'])
      }
      return existing(await handover.byId.load(id), 'the handover just confirmed')
    },
  }),
)
