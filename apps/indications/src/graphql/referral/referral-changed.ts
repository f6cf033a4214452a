import { needs } from '@kraamketen/subgraph'
import type { ReferralChange } from '../../queries/referral/referral-changes.ts'
import { builder } from '../builder.ts'
import { ReferralType } from '../refs.ts'
import { organisationOfViewer } from '../registration/organisation-of-viewer.ts'

builder.subscriptionType({ description: 'What can be listened to, by the GraphQL-over-SSE protocol.' })

builder.subscriptionField('referralChanged', (t) =>
  t.field({
    type: ReferralType,
    nullable: true,
    description:
      "Each referral of the viewer's organisation when it is sent or comes to another state, for both sides. When the stream ends, ask the list again before listening anew: what happened meanwhile is not repeated.",
    ...needs('care:read', ['midwife', 'planner', 'nurse']),
    subscribe: (_root, _args, { viewer, referralChanges }) => {
      const organisation = organisationOfViewer(viewer)
      return referralChanges(({ sender, recipient }) => organisation === sender || organisation === recipient)
    },
    resolve: ({ id }: ReferralChange, _args, { loaders }) => loaders.referral.load(id),
  }),
)
