import { InvalidInput, needs, readPage, resolveCursorConnection } from '@kraamketen/subgraph'
import type { LedgerEntry } from '../queries/ledger-page.ts'
import type { Project } from '../queries/project-list.ts'
import { builder } from './builder.ts'

const LedgerOutcome = builder.enumType('LedgerOutcome', {
  description: 'What became of a question (NL: uitkomst van een vraag).',
  values: {
    ANSWERED: { description: 'It was answered; values may have been withheld (NL: beantwoord).' },
    REFUSED: { description: 'It was refused as a whole (NL: geweigerd).' },
  },
})

const LedgerEntryType = builder.objectRef<LedgerEntry>('LedgerEntry').implement({
  description: 'One field that a project asked: every alias is one (NL: logboekregel van een vraag).',
  ...needs('research:read'),
  fields: (t) => ({
    askedAt: t.expose('askedAt', { type: 'DateTime', description: 'When.' }),
    field: t.exposeString('field', { description: 'Name of the field.' }),
    cohort: t.exposeID('cohortId', { description: 'Id of the cohort that was asked.' }),
    question: t.exposeString('question', { description: 'What was asked of it, as canonical JSON.' }),
    outcome: t.expose('outcome', { type: LedgerOutcome, description: 'What became of it.' }),
    cells: t.exposeInt('cells', { description: 'Values that the answer had room for; 0 when it was refused.' }),
    withheld: t.exposeInt('withheld', { description: 'Values among them that were withheld.' }),
  }),
})

export const ResearchProjectType = builder.objectRef<Project>('ResearchProject')
builder.objectType(ResearchProjectType, {
  name: 'ResearchProject',
  description:
    'What research is asked under (NL: onderzoeksproject). It has a purpose, members, and a ledger of everything that was asked.',
  ...needs('research:read'),
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Opaque.' }),
    name: t.exposeString('name', { description: 'How it is called.' }),
    purpose: t.exposeString('purpose', { description: 'What the data may be used for.' }),
    openedOn: t.expose('openedOn', { type: 'Date', description: 'When it was opened.' }),
    questions: t.int({
      description: 'Fields that it asked so far, refused ones too.',
      resolve: async ({ id }, _args, { loaders }) => (await loaders.questionCount.load(id)) ?? 0,
    }),
    entries: t.connection(
      {
        type: LedgerEntryType,
        description: 'Everything that it asked, newest first; 25 a page unless asked.',
        resolve: ({ id }, page, context) => {
          readPage(page)
          const after = readCursor('after', page.after)
          const before = readCursor('before', page.before)
          return resolveCursorConnection<Promise<LedgerEntry[]>>(
            { args: page, defaultSize: 25, maxSize: 200, toCursor: ({ number }) => toCursor(number) },
            ({ limit, inverted }) => context.ledgerPage(id, { after, before, limit, fromEnd: inverted }),
          )
        },
      },
      {
        name: 'LedgerEntryConnection',
        description: 'A page of the questions of a project (NL: lijst van vragen).',
      },
      { name: 'LedgerEntryEdge', description: 'A question in its place in the list.' },
    ),
  }),
})
builder.asEntity(ResearchProjectType, {
  key: builder.selection<{ id: string }>('id'),
  resolveReference: async ({ id }, { projects }) => (await projects()).find((project) => project.id === id) ?? null,
})

builder.queryField('researchProjects', (t) =>
  t.field({
    type: [ResearchProjectType],
    nullable: true,
    description: 'The open projects that the account takes part in, by name.',
    ...needs('research:read'),
    resolve: async (_root, _args, { projects }) => [...(await projects())],
  }),
)

function toCursor(number: number): string {
  return Buffer.from(`entry ${number}`).toString('base64url')
}

function readCursor(argument: string, cursor: string | null | undefined): number | null {
  if (cursor === null || cursor === undefined) return null
  const [, number] = /^entry (\d{1,15})$/.exec(Buffer.from(cursor, 'base64url').toString()) ?? []
  if (number !== undefined && toCursor(Number(number)) === cursor) return Number(number)
  throw new InvalidInput([
    {
      path: [argument],
      message: `"${argument}" is not a cursor of this list.`,
      remedy: 'Give a cursor from an earlier page.',
    },
  ])
}
