import { extendEntity, needs, readDate, readId } from '@kraamketen/subgraph'
import { builder } from '../builder.ts'
import { ClientType } from '../refs.ts'
import { FlexibleSupportType } from './flexible-support.ts'
import { supportOfGrant } from './support-of-grant.ts'

extendEntity(builder, ClientType, (t) => ({
  flexibleSupport: t.field({
    type: [FlexibleSupportType],
    nullable: true,
    description:
      'Flexible support that was granted to her, each programme one: does it run, until when, with which goal (NL: flexibele ondersteuning). Empty when none was granted, null when the viewer may not see her.',
    ...needs('care:read'),
    args: { at: t.arg({ type: 'Date', description: 'As it stands on that day; today unless asked.' }) },
    requires: builder.selection<{ bornOn?: string | null }>('bornOn'),
    resolve: async ({ id, bornOn = null }, args, context) => {
      const at = readDate('at', args.at) ?? context.today
      const grants = await context.grant.ofClient.load(readId('id', 'client', id))
      if (grants === null) return null
      const supports = await Promise.all(
        grants.map((grant) => supportOfGrant({ ...grant, clientBornOn: bornOn }, at, context)),
      )
      return supports.filter((support) => support !== null)
    },
  }),
}))
