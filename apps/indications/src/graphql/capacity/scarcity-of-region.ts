import { type IsoDate, ggdRegionOf } from '@kraamketen/kraamzorg'
import { needs, readDate } from '@kraamketen/subgraph'
import type { Context } from '../../context.ts'
import type { Client } from '../../queries/registration/clients.ts'
import { careMonth } from '../../rules/capacity/care-month.ts'
import { heldWithin } from '../../rules/capacity/judge-scarcity-lift.ts'
import { builder } from '../builder.ts'
import { GgdRegion } from '../ggd-region.ts'
import { ClientType } from '../refs.ts'
import { ScarcityDeclarationType } from './scarcity-declaration.ts'

builder.objectField(GgdRegion, 'scarcity', (t) =>
  t.field({
    type: ScarcityDeclarationType,
    nullable: true,
    description: 'The declaration of scarcity that holds there on a day; null when none does.',
    ...needs('reference:read'),
    args: { at: t.arg({ type: 'Date', description: 'Which day; today when left out.' }) },
    resolve: async ({ code }, args, context) => {
      const at = readDate('at', args.at) ?? context.today
      return (await heldIn(code, { from: at, until: at }, context))[0] ?? null
    },
  }),
)

builder.objectFields(ClientType, (t) => ({
  scarcityInCareMonth: t.boolean({
    nullable: true,
    description:
      'Whether scarcity was declared in the region where she lives today for a day of the month of her care date (NL: schaarste in de maand van de zorg); null when her region is not known.',
    ...needs('care:read'),
    resolve: async (client, _args, context) => {
      const found = await ofCareMonth(client, context)
      return found === null ? null : found.length > 0
    },
  }),
  scarcityDeclarations: t.field({
    type: [ScarcityDeclarationType],
    nullable: true,
    description: 'Those declarations, earliest first; null when her region is not known.',
    ...needs('care:read'),
    resolve: (client, _args, context) => ofCareMonth(client, context),
  }),
}))

async function ofCareMonth({ municipalityCode, bornOn, dueDate }: Client, context: Context) {
  const region = municipalityCode === null ? null : ggdRegionOf(municipalityCode)
  return region === null ? null : heldIn(region, careMonth(bornOn ?? dueDate), context)
}

async function heldIn(region: string, { from, until }: { from: IsoDate; until: IsoDate }, { capacity }: Context) {
  const all = (await capacity.scarcityOfRegion.load(region)) ?? []
  return all.filter((declaration) => heldWithin(declaration, from, until))
}
