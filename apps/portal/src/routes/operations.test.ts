import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { buildSchema, validate } from 'graphql'
import { expect, test } from 'vitest'
import { startOperation } from './start-operation.ts'
import { referralOperation } from './verwijzingen/[id]/referral-operation.ts'
import { referralsOperation } from './verwijzingen/referrals-operation.ts'

const contract = fileURLToPath(import.meta.resolve('@kraamketen/supergraph/api.graphql'))
const schema = buildSchema(readFileSync(contract, 'utf8'))

test.each([
  ['Start', startOperation],
  ['Referrals', referralsOperation],
  ['Referral', referralOperation],
])('%s fits the contract of the graph', (_, operation) => {
  expect(validate(schema, operation)).toEqual([])
})
