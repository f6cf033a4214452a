import { afterAll, beforeAll, expect, test } from 'vitest'
import { startCountingGateway } from '../src/counting-gateway.ts'

let gateway: Awaited<ReturnType<typeof startCountingGateway>>
beforeAll(async () => {
  gateway = await startCountingGateway()
})
afterAll(() => gateway.stop())

const list = (first: number, fields: string) => `{ referrals(first: ${first}) { edges { node { id ${fields} } } } }`

test.each([
  { fields: 'client { vulnerability { class } }', asked: ['indications', 'eligibility'] },
  { fields: 'client { programmes { outcome } }', asked: ['indications', 'eligibility'] },
  { fields: 'client { guarantee { outcome } }', asked: ['indications', 'eligibility'] },
  { fields: 'client { indication { waiver { ownContributionWaived } } }', asked: ['indications', 'eligibility'] },
  { fields: 'client { indication { estimate { totalCents } } }', asked: ['indications', 'eligibility', 'costs'] },
  {
    fields: 'client { ownContribution(hours: [24, 45]) { rows { hours } } }',
    asked: ['indications', 'eligibility', 'costs'],
  },
  {
    fields: 'client { municipality { ggdRegion { programmes { code } } } }',
    asked: ['indications', 'cohorts', 'eligibility'],
  },
])('a list of a hundred referrals with $fields asks no service for a row', async ({ fields, asked }) => {
  const few = await gateway.askAs('pieter', list(2, fields))
  const many = await gateway.askAs('pieter', list(100, fields))
  expect(many.body.errors).toBeUndefined()
  expect(many.body.data.referrals.edges).toHaveLength(100)
  expect(many.calls).toEqual(few.calls)
  for (const [name, calls] of Object.entries(many.calls)) {
    expect({ name, calls }).toEqual({ name, calls: asked.includes(name) ? 1 : 0 })
  }
})
