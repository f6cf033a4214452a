import { extendEntity, needs, readDate, readId } from '@kraamketen/subgraph'
import { decideGuarantee } from '../../rules/agreement/decide-guarantee.ts'
import { guaranteeAgreement } from '../../rules/agreement/guarantee-agreement.ts'
import type { WaitingListStep } from '../../rules/agreement/waiting-list-step.ts'
import { builder } from '../builder.ts'
import { ClientType } from '../refs.ts'
import { GuaranteeType } from './guarantee.ts'

/** What indications tells of a client, through the gateway. */
interface Required {
  readonly careDate: string
  readonly careProviderAgbCode: string | null
  readonly scarcityInCareMonth: boolean | null
  readonly acceptedByAgbCode: string | null
  readonly acceptedOn: string | null
  readonly waiting: {
    readonly id: string
    readonly step: WaitingListStep
    readonly stepSinceOn: string
    readonly placedWithAgbCode: string | null
  } | null
}

extendEntity(builder, ClientType, (t) => ({
  guarantee: t.field({
    type: GuaranteeType,
    nullable: true,
    description:
      'Whether 24 hours are guaranteed to her, by whom and under which agreement (NL: garantie). Null when the viewer may not see the client.',
    ...needs('care:read', ['midwife', 'planner', 'mother']),
    args: {
      at: t.arg({ type: 'Date', description: 'By the agreement of that day; that of her care date when left out.' }),
    },
    requires: builder.selection<Required>(
      'careDate careProviderAgbCode scarcityInCareMonth acceptedByAgbCode acceptedOn waiting { id step stepSinceOn placedWithAgbCode }',
    ),
    resolve: async (client, args, { agreement }) => {
      const at = readDate('at', args.at) ?? readDate('careDate', client.careDate)
      if ((await agreement.seen.load(readId('id', 'client', client.id))) === null) return null
      // The gateway leaves out what is null.
      const by = client.acceptedByAgbCode ?? null
      const on = readDate('acceptedOn', client.acceptedOn)
      const inScarcity = client.scarcityInCareMonth ?? null
      const waiting = client.waiting ?? null
      const decision = decideGuarantee({
        agreement: guaranteeAgreement(await agreement.all(), at),
        inScarcity,
        accepted: by === null || on === null ? null : { by, on },
        isReferred: (client.careProviderAgbCode ?? null) !== null,
        waiting:
          waiting === null
            ? null
            : {
                step: waiting.step,
                since: readDate('stepSinceOn', waiting.stepSinceOn),
                placedWith: waiting.placedWithAgbCode ?? null,
              },
      })
      return { ...decision, at, inScarcity, waitingId: waiting?.id ?? null }
    },
  }),
}))
