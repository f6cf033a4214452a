import { NotFound, needs, readDate, readId, cursorConnection } from '@kraamketen/subgraph'
import type { SignalFilter } from '../../queries/dossier/signal-page.ts'
import { SIGNAL_SORT_KEYS, type SignalSortKey } from '../../rules/dossier/signal.ts'
import { existing } from '../../existing.ts'
import { builder } from '../builder.ts'
import { SignalSubjectType, SignalType } from './signal.ts'

type Sort = `${SignalSortKey}_${'ASC' | 'DESC'}`
const SignalSort = builder.enumType('SignalSort', {
  description: 'The order of a list of signals (NL: volgorde van signalen).',
  values: SIGNAL_SORT_KEYS.flatMap((key): Sort[] => [`${key}_ASC`, `${key}_DESC`]),
})

const SignalFilterInput = builder.inputType('SignalFilter', {
  description: 'Which signals; all conditions that are given must hold (NL: filter van signalen).',
  fields: (t) => ({
    clientId: t.id({ description: 'Only of this client.' }),
    subjects: t.field({ type: [SignalSubjectType], description: 'Only about one of these.' }),
    unread: t.boolean({
      description:
        "True: recorded by another organisation and not read by the viewer's. False: the others. Both when left out.",
    }),
    since: t.field({ type: 'Date', description: 'Noticed on this day or later.' }),
  }),
})

builder.queryField('signals', (t) =>
  t.connection(
    {
      type: SignalType,
      nullable: true,
      description: "Signals of the clients of the viewer's organisation.",
      ...needs('care:read', ['midwife', 'planner']),
      args: {
        filter: t.arg({ type: SignalFilterInput, description: 'Which; all when left out.' }),
        sort: t.arg({
          type: SignalSort,
          required: true,
          defaultValue: 'SIGNALLED_DESC',
          description: 'In which order; newest first unless asked.',
        }),
      },
      resolve: async (_root, { filter: given, sort, ...page }, { dossier, cursors }, info) => {
        const filter: SignalFilter = {
          clientId:
            given?.clientId === null || given?.clientId === undefined
              ? null
              : readId('clientId', 'client', given.clientId),
          subjects: given?.subjects?.length ? given.subjects : null,
          unread: given?.unread ?? null,
          since: readDate('since', given?.since),
        }
        const key = sort.replace(/_(ASC|DESC)$/, '') as SignalSortKey
        const connection = await cursorConnection(
          cursors,
          info,
          page,
          { name: sort, descending: sort.endsWith('_DESC') },
          (part) => dossier.signalPage(filter, key, part),
        )
        return { ...connection, filter }
      },
    },
    {
      name: 'SignalConnection',
      description: 'A page of signals (NL: lijst van signalen).',
      fields: (c) => ({
        totalCount: c.int({
          description: 'How many signals there are under the filter.',
          resolve: (connection, _args, { dossier }) =>
            dossier.signalCount((connection as unknown as { filter: SignalFilter }).filter),
        }),
      }),
    },
    { name: 'SignalEdge', description: 'A signal with its place in the list.' },
  ),
)

builder.mutationField('markSignalRead', (t) =>
  t.field({
    type: SignalType,
    description: "Says that the viewer's organisation read a signal; said twice it is read once.",
    ...needs('care:write', ['midwife', 'planner']),
    args: { signalId: t.arg.id({ required: true, description: 'Which signal.' }) },
    errors: {
      types: [NotFound],
      union: {
        name: 'MarkSignalReadResult',
        description: 'The signal, or what was wrong (NL: uitkomst van het lezen).',
      },
    },
    resolve: async (_root, { signalId }, { dossier }) => {
      const id = readId('signalId', 'signal', signalId)
      if (!(await dossier.markSignalRead(id))) throw new NotFound('signal', ['signalId'])
      return existing(await dossier.byId.signal.load(id), 'the signal just read')
    },
  }),
)
