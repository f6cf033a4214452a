import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '../../..')
const graph = readFileSync(join(root, 'packages/supergraph/api.graphql'), 'utf8')
const glossary = readFileSync(join(root, 'docs/glossary.md'), 'utf8')

/** Rows of the tables of five columns, cells trimmed. */
const rows = glossary
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) =>
    line
      .slice(1, -1)
      .split(' | ')
      .map((cell) => cell.trim()),
  )
const concepts = rows.filter(({ length }) => length > 2)
const codeTerms = (cell: string | undefined): readonly string[] =>
  [...(cell ?? '').matchAll(/`([^`]+)`/g)].map(([, term]) => term ?? '')
const terms = concepts.flatMap(([code]) => codeTerms(code))

const typesOfTheGraph = [...graph.matchAll(/^(?:type|enum|interface|union|input|scalar) (\w+)/gm)].map(
  ([, name]) => name ?? '',
)

test('every type and enum of the graph has a row', () => {
  expect(typesOfTheGraph.length).toBeGreaterThan(40)
  expect(typesOfTheGraph.filter((name) => !terms.includes(name))).toEqual([])
})

test('every type that has a row is in the graph', () => {
  const named = terms.filter((term) => /^[A-Z]\w+$/.test(term))
  expect(named.filter((name) => !typesOfTheGraph.includes(name))).toEqual([])
})

test('no concept has two rows', () => {
  expect(terms.filter((term, position) => terms.indexOf(term) !== position)).toEqual([])
})

test('every row is complete: code, Dutch, definition, what it is not, source', () => {
  expect(concepts.filter((cells) => cells.length !== 5 || cells.some((cell) => cell === ''))).toEqual([])
})

/** Each type with the Dutch terms that its description names: `(NL: verwijzing)`. */
const described = [...graph.matchAll(/"""((?:(?!""")[^])*)"""\n(?:type|enum|interface|union|input|scalar) (\w+)/g)].map(
  ([, description, name]) => ({
    name: name ?? '',
    dutch: [...(description ?? '').replaceAll(/\s+/g, ' ').matchAll(/\(NL: ([^)]+)\)/g)].map(([, term]) => term ?? ''),
  }),
)

test('the graph and the glossary use the same Dutch term for a type', () => {
  expect(described.length).toBeGreaterThan(40)
  const differing = described.flatMap(({ name, dutch }) => {
    const row = concepts.find(([code]) => codeTerms(code).includes(name))
    return dutch.filter((term) => !row?.[1]?.split('; ').includes(term)).map((term) => `${name}: ${term}`)
  })
  expect(differing).toEqual([])
})

test('what has an English name is nowhere called by its Dutch one', () => {
  const camel = (dutch: string): string =>
    dutch.toLowerCase().replaceAll(/[\s-]+(\p{L})/gu, (_, letter: string) => letter.toUpperCase())
  const dutchNames = concepts
    .flatMap(([, dutch]) => (dutch ?? '').split(/[,;]/))
    .map((term) => camel(term.trim()))
    // Some words are the same in both languages: filter, planner.
    .filter((name) => !terms.some((term) => term.toLowerCase().includes(name.toLowerCase())))
  const names = new Set([...graph.matchAll(/\b[a-z]\w+(?=[(:])/g)].map(([name]) => name))
  expect(names.size).toBeGreaterThan(100)
  expect(dutchNames.filter((name) => names.has(name))).toEqual([])
})
