import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { buildSchema, parse } from 'graphql'
import { expect, test } from 'vitest'
import { withoutAccessRules } from './without-access-rules.ts'

const sdl = readFileSync(fileURLToPath(import.meta.resolve('@kraamketen/supergraph/supergraph.graphql')), 'utf8')

test('no rule is left, nor its link, and everything else is', () => {
  const left = withoutAccessRules(sdl)
  expect(sdl).toMatch(/requiresScopes/)
  expect(left).not.toMatch(/requiresScopes|@authenticated|@policy/)
  const names = (text: string) => parse(text).definitions.flatMap((node) => ('name' in node ? [node.name.value] : []))
  expect(names(left)).toEqual(names(sdl).filter((name) => !name.startsWith('requiresScopes')))
  expect(left.match(/@join__field/g)).toHaveLength(sdl.match(/@join__field/g)?.length ?? 0)
  expect(buildSchema(left).getType('Client')).toBeDefined()
})

test('a name that only starts alike is kept', () => {
  expect(withoutAccessRules('type Query { a: Int @policyOfTheHouse }')).toContain('@policyOfTheHouse')
})
