import { join } from 'node:path'
import { expect, test } from 'vitest'
import { composeWorkspace } from '../src/compose-workspace.ts'

test('what is committed is what the services print; none of them uses a pattern that the composer gets wrong', () => {
  const lines: string[] = []
  const exitCode = composeWorkspace(join(import.meta.dirname, '../../..'), ['--check'], (line) => lines.push(line))
  expect({ exitCode, lines }).toEqual({ exitCode: 0, lines: [] })
})
