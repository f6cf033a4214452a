import { needs } from '@kraamketen/subgraph'
import type { HandoverChange } from '../../queries/handover/handover-changes.ts'
import { builder } from '../builder.ts'
import { organisationOfViewer } from '../registration/organisation-of-viewer.ts'
import { HandoverType } from './handover-type.ts'

builder.subscriptionField('handoverChanged', (t) =>
  t.field({
    type: HandoverType,
    nullable: true,
    description:
      "Each handover of the viewer's organisation when it is sent, confirmed, asked back about or answered, for both sides. When the stream ends, ask the list again before listening anew: what happened meanwhile is not repeated.",
    ...needs('care:read', ['nurse', 'planner']),
    subscribe: (_root, _args, { viewer, handoverChanges }) => {
      const organisation = organisationOfViewer(viewer)
      return handoverChanges(({ sender, recipient }) => organisation === sender || organisation === recipient)
    },
    resolve: ({ id }: HandoverChange, _args, { handover }) => handover.byId.load(id),
  }),
)
