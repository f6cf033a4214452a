import { expect, test } from 'vitest'
import type { Answer, GraphProblem } from '#lib/server/graph/answer.ts'
import { withFindings } from './with-findings.ts'

type Asked = { readonly cases: readonly string[] }

const problem = (path: GraphProblem['path']): GraphProblem => ({ code: 'SERVICE_UNAVAILABLE', path, service: 'x' })

/** Asks a graph that answers `whole` with findings and `without` them, and tells how it was asked. */
async function asking(whole: Answer<Asked>, without: Answer<Asked>) {
  const asked: boolean[] = []
  const answer = await withFindings((wanted) => {
    asked.push(wanted)
    return Promise.resolve(wanted ? whole : without)
  })
  return { asked, answer }
}

const CASES: Answer<Asked> = { data: { cases: ['one'] }, problems: [] }
const NOTHING: Answer<Asked> = { data: null, problems: [problem(['scarcityCases', 'edges', 'node', 'finding'])] }

test('what is whole is asked once', async () => {
  expect(await asking(CASES, NOTHING)).toEqual({ asked: [true], answer: CASES })
})

test('without who judges the cases, the cases are asked by themselves', async () => {
  expect(await asking(NOTHING, CASES)).toEqual({ asked: [true, false], answer: CASES })
})

test('what fails elsewhere is not asked again', async () => {
  const elsewhere = { data: null, problems: [problem(['scarcityCases'])] }
  expect(await asking(elsewhere, CASES)).toEqual({ asked: [true], answer: elsewhere })
})
