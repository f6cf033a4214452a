import { type GraphError, askAs } from './ask.ts'

const NOBODY = '019a0000-0000-7000-8000-00000000ffff'

/** Whatever can be asked of one family by id. */
const QUESTIONS = {
  client: '{ id name }',
  referral: '{ id state }',
  child: '{ id familyName }',
  handover: '{ id childName }',
} as const

export type Ids = Readonly<Partial<Record<keyof typeof QUESTIONS, string>>>

/** Why somebody learns something of a family: nothing, when each id is answered as one that does not exist. */
export async function learned(user: string, ids: Ids): Promise<string[]> {
  const answers = await Promise.all(
    Object.entries(ids).map(async ([kind, id]) => {
      const query = `query ($id: ID!) { ${kind}(id: $id) ${QUESTIONS[kind as keyof typeof QUESTIONS]} }`
      const [theirs, nobodys] = await Promise.all([askAs(user, query, { id }), askAs(user, query, { id: NOBODY })])
      const code = codeOf(theirs.body.errors)
      if (code !== 'NOT_FOUND' && code !== 'FORBIDDEN') return [`${user} may see ${kind}: ${JSON.stringify(theirs)}`]
      return JSON.stringify(theirs) === JSON.stringify(nobodys)
        ? []
        : [`${user} hears of ${kind} ${JSON.stringify(theirs)}, of nobody ${JSON.stringify(nobodys)}`]
    }),
  )
  return answers.flat()
}

const codeOf = (errors: readonly GraphError[] | undefined) => errors?.[0]?.extensions?.['code']
