import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { buildSchema, validate } from 'graphql'
import { expect, test } from 'vitest'
import { cohortOperation } from './onderzoek/cohort/[[id]]/cohort-operation.ts'
import { frameOperation } from './onderzoek/frame-operation.ts'
import { releaseOperation } from './onderzoek/levering/release-operation.ts'
import { regionOperation } from './onderzoek/regio/region-operation.ts'
import { seasonOperation } from './onderzoek/seizoen/season-operation.ts'
import { choicesOperation } from './onderzoek/tabel/choices-operation.ts'
import { exportOperation } from './onderzoek/tabel/export-operation.ts'
import { tableOperation } from './onderzoek/tabel/table-operation.ts'
import { comparisonOperation } from './onderzoek/vergelijking/comparison-operation.ts'
import { startOperation } from './start-operation.ts'
import { referralOperation } from './verwijzingen/[id]/referral-operation.ts'
import { referralsOperation } from './verwijzingen/referrals-operation.ts'

const contract = fileURLToPath(import.meta.resolve('@kraamketen/supergraph/api.graphql'))
const schema = buildSchema(readFileSync(contract, 'utf8'))

test.each([
  ['Start', startOperation],
  ['Referrals', referralsOperation],
  ['Referral', referralOperation],
  ['ResearchFrame', frameOperation],
  ['Release', releaseOperation],
  ['Cohort', cohortOperation],
  ['ResearchChoices', choicesOperation],
  ['ResearchTable', tableOperation],
  ['ResearchExport', exportOperation],
  ['Season', seasonOperation],
  ['Regions', regionOperation],
  ['Comparison', comparisonOperation],
])('%s fits the contract of the graph', (_, operation) => {
  expect(validate(schema, operation)).toEqual([])
})
