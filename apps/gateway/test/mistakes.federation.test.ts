import { afterAll, beforeAll, expect, test } from 'vitest'
import { aGateway } from './a-gateway.ts'

let gateway: Awaited<ReturnType<typeof aGateway>>
beforeAll(async () => {
  gateway = await aGateway()
})
afterAll(() => gateway.stop())

const GOOD = [
  '{ viewer clients { name waived estimate { cents lines } } tariff programmes }',
  'query A($id: ID! = "1", $yes: Boolean = true) { me: client(id: $id) { ...c friend @include(if: $yes) { ...c } } } fragment c on Client { id name hours }',
  'mutation { rename(input: { id: "1", name: "Zo\\u00eb" }) { id name estimate { cents } } }',
  '{ party { __typename ... on Client { name } ... on Cohort { size secret } } cohort { size } }',
]

/** Breaks a document in one place, as a hand or an attacker does. */
function broken(document: string, random: () => number): string {
  const at = Math.floor(random() * document.length)
  const piece = document.slice(at, at + 1 + Math.floor(random() * 12))
  const one = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? ''
  const ways = [
    () => document.slice(0, at) + document.slice(at + piece.length),
    () => document.slice(0, at) + piece + document.slice(at),
    () =>
      document.slice(0, at) +
      one(['$', '{', '}', '"', '\\', 'x', '@skip(if: true)', '...c', '\u0000', '#']) +
      document.slice(at),
    () => document.replace(/\w+/g, (word) => (random() < 0.1 ? word.toUpperCase() : word)),
    () =>
      document.replace(/"[^"]*"|\d+/g, () =>
        one(['-1', '99999999999999999999', '9e999', 'true', '[]', '{}', 'null', '"\' or 1=1 --"']),
      ),
  ]
  return (ways[Math.floor(random() * ways.length)] ?? (() => document))()
}

test(
  'a thousand broken documents: an answer in the shape of GraphQL, no guess, no fault',
  { timeout: 60_000 },
  async () => {
    const authorization = `Bearer ${await gateway.issuer.token('midwife')}`
    let state = 20_261_122
    const random = () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647
    const documents = Array.from({ length: 1_000 }, (_, index) => broken(GOOD[index % GOOD.length] ?? '', random))
    const seen = new Set<number>()
    for (let from = 0; from < documents.length; from += 50) {
      const answers = await Promise.all(
        documents.slice(from, from + 50).map((query) => gateway.post({ query }, { authorization })),
      )
      for (const [index, { status, errors, text }] of answers.entries()) {
        const query = documents[from + index]
        seen.add(status)
        expect([200, 400, 403], query).toContain(status)
        expect(text, query).not.toMatch(/Did you mean|localhost|node_modules|\bat .*\.js/)
        expect(
          errors.map(({ extensions }) => extensions?.['code']),
          query,
        ).not.toContain('INTERNAL')
      }
    }
    expect(seen).toEqual(new Set([200, 400]))
  },
)
