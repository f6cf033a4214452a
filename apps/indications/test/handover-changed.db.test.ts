import { type ExecutionResult, parse, subscribe } from 'graphql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { schema } from '../src/graphql/schema.ts'
import { aFamily, anouk, joke, lotte, youthHealthIn } from './handover-family.ts'
import { type Platform, noor, pieter, ravi, startPlatform } from './platform.ts'

let platform: Platform
beforeAll(async () => {
  platform = await startPlatform()
  await youthHealthIn(platform)
})
afterAll(() => platform.close())

const SUBSCRIPTION = parse('subscription { handoverChanged { id childName } }')
const act = async (viewer: Parameters<Platform['context']>[0], operation: string, variables: Record<string, unknown>) =>
  (await platform.ask(viewer, operation, variables)).data.act
const SEND = `mutation ($input: SendHandoverInput!) { act: sendHandover(input: $input) { ... on Handover { id } } }`
const RECEIVE = `mutation ($id: ID!) { act: receiveHandover(handoverId: $id) { __typename } }`
const ASK = `mutation ($input: AskBackHandoverInput!) {
  act: askBackHandover(input: $input) { ... on Handover { questions { id } } }
}`
const ANSWER = `mutation ($input: AnswerHandoverQuestionInput!) { act: answerHandoverQuestion(input: $input) { __typename } }`

async function listen(viewer: Parameters<Platform['context']>[0]) {
  const events = await subscribe({ schema, document: SUBSCRIPTION, contextValue: platform.context(viewer) })
  return events as AsyncGenerator<ExecutionResult>
}

test('both sides hear of each step; organisations that have no part in it hear nothing', async () => {
  const [sender, recipient] = [await listen(pieter), await listen(joke)]
  const strangers = [await listen(lotte), await listen(anouk)]
  let heard = false
  const silence = strangers.map((stranger) => stranger.next().then(({ done }) => (heard ||= done !== true)))
  const { childId } = await aFamily(platform)
  const { id } = await act(pieter, SEND, { input: { childId } })
  const hear = async () => {
    for (const listener of [sender, recipient]) {
      const { value } = (await listener.next()) as { value: ExecutionResult }
      expect(value).toEqual({ data: { handoverChanged: { id, childName: 'Fien Claessen' } } })
    }
  }
  await hear()
  const asked = await act(joke, ASK, { input: { handoverId: id, words: 'Hoe drinkt zij?' } })
  await hear()
  const [question] = asked.questions
  await act(pieter, ANSWER, { input: { questionId: question.id, answer: 'Goed.' } })
  await hear()
  for (const listener of [sender, recipient, ...strangers]) await listener.return(undefined)
  await Promise.all(silence)
  expect(heard).toBe(false)
})

test('a confirmation is heard once, and confirming again says nothing', async () => {
  const { childId } = await aFamily(platform)
  const { id } = await act(pieter, SEND, { input: { childId } })
  const listener = await listen(pieter)
  await act(joke, RECEIVE, { id })
  await act(joke, RECEIVE, { id })
  const other = await aFamily(platform, { familyName: 'Habets' })
  await act(pieter, SEND, { input: { childId: other.childId } })
  const names = []
  for (let heard = 0; heard < 2; heard += 1) {
    const { value } = (await listener.next()) as { value: { data: { handoverChanged: { childName: string } } } }
    names.push(value.data.handoverChanged.childName)
  }
  expect(names).toEqual(['Fien Claessen', 'Fien Habets'])
  await listener.return(undefined)
})

test('what was read for an event is logged like every other reading', async () => {
  const listener = await listen(joke)
  const { childId, clientId } = await aFamily(platform)
  await act(pieter, SEND, { input: { childId } })
  await listener.next()
  const lines = await platform.look<{ type: string }>(
    `select type from audit.event where client_id = $1 and user_id = 'joke' order by type`,
    [clientId],
  )
  expect(lines.map(({ type }) => type)).toEqual(['handover.read'])
  await listener.return(undefined)
})

test.each([
  { who: 'an account of no organisation', viewer: ravi },
  { who: 'a midwife, who has no handovers', viewer: noor },
])('$who cannot listen, and is told so at once', async ({ viewer }) => {
  const refused = (await listen(viewer)) as unknown as ExecutionResult
  expect(refused.errors?.[0]?.extensions['code']).toBe('FORBIDDEN')
})
