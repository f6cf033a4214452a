import { expect, test } from 'vitest'
import { providerOptions } from './provider-options.ts'

const provider = (agbCode: string, name: string) => ({ node: { agbCode, name } })
const PROVIDERS = { edges: [provider('41900002', 'De Roos 20'), provider('41900001', 'De Roos 4')] }

test('organisations stand by name, and a number in a name is read as one', () => {
  expect(providerOptions(PROVIDERS, null)).toEqual([
    ['41900001', 'De Roos 4'],
    ['41900002', 'De Roos 20'],
  ])
})

test('who was asked for can be seen, also when the names cannot be fetched', () => {
  expect(providerOptions(null, '41900001')).toEqual([['41900001', '41900001']])
  expect(providerOptions(PROVIDERS, '41900001')).toHaveLength(2)
  expect(providerOptions(undefined, null)).toEqual([])
})
