import { builder } from '../builder.ts'
import { ClientType, IndicationType } from '../refs.ts'
import { ExtensionRequestType } from './extension-request.ts'

builder.objectField(ClientType, 'indications', (t) =>
  t.field({
    type: [IndicationType],
    description: 'Every indication of hers, newest first; each says what it replaces and why.',
    resolve: async ({ id }, _args, { indication }) => (await indication.ofClient.load(id)) ?? [],
  }),
)
builder.objectField(ClientType, 'extensionRequests', (t) =>
  t.field({
    type: [ExtensionRequestType],
    description: 'Requests for care past day 8, newest first.',
    resolve: async ({ id }, _args, { indication }) => (await indication.extensionsOfClient.load(id)) ?? [],
  }),
)
