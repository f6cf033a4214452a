import { type ExecutionResult, parse, subscribe } from 'graphql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { changeReferralState } from '../src/queries/referral/change-referral-state.ts'
import { schema } from '../src/graphql/schema.ts'
import { type Platform, PROVIDER, aClient, aReferral, hanna, noor, pieter, ravi, startPlatform } from './platform.ts'

let platform: Platform
beforeAll(async () => void (platform = await startPlatform()))
afterAll(() => platform.close())

const SUBSCRIPTION = parse('subscription { referralChanged { id state client { familyName } } }')

async function listen(viewer: Parameters<Platform['context']>[0]) {
  const events = await subscribe({ schema, document: SUBSCRIPTION, contextValue: platform.context(viewer) })
  return events as AsyncGenerator<ExecutionResult>
}

test('both sides hear that a referral was sent and accepted; an organisation that has no part in it does not', async () => {
  const [sender, recipient, stranger] = [await listen(noor), await listen(pieter), await listen(hanna)]
  const client = await aClient(platform, { familyName: 'Habets' })
  const id = await aReferral(platform, client)
  const accept = {
    to: 'ACCEPTED',
    organisation: PROVIDER,
    byName: 'Pieter',
    declineReason: null,
    reason: null,
  } as const
  await platform.database.asViewer(pieter, (trx) => changeReferralState(trx, id, accept))
  for (const listener of [sender, recipient]) {
    expect((await listener.next()).value).toEqual({
      data: { referralChanged: { id, state: expect.any(String) as string, client: { familyName: 'Habets' } } },
    })
  }
  let heard = false
  const next = stranger.next().then(({ done }) => (heard = done !== true))
  await recipient.next()
  for (const listener of [sender, recipient, stranger]) await listener.return(undefined)
  await next
  expect(heard).toBe(false)
})

test('what was read for an event is logged like every other reading', async () => {
  const listener = await listen(pieter)
  const client = await aClient(platform)
  await aReferral(platform, client)
  await listener.next()
  const lines = await platform.look<{ type: string }>(
    `select type from audit.event where client_id = $1 and user_id = 'pieter' order by type`,
    [client],
  )
  expect(lines.map(({ type }) => type)).toEqual(['client.read', 'referral.read'])
  await listener.return(undefined)
})

test('an account without the scope cannot listen', async () => {
  const refused = (await listen(ravi)) as unknown as ExecutionResult
  expect(refused.errors?.[0]?.extensions['code']).toBe('FORBIDDEN')
})
