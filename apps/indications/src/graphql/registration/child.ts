import { needs } from '@kraamketen/subgraph'
import { builder } from '../builder.ts'
import { ChildType, ClientType } from '../refs.ts'

builder.objectType(ChildType, {
  name: 'Child',
  description: 'Stub.',
  ...needs('care:read'),
  fields: (t) => ({ id: t.exposeID('id') }),
})
builder.objectField(ClientType, 'children', (t) =>
  t.field({
    type: [ChildType],
    resolve: ({ id }, _args, { dossier }) => (dossier as never as { stub: (id: string) => Promise<never[]> }).stub(id),
  }),
)
