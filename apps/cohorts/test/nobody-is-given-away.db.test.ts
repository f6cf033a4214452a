import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { CHARACTERISTICS } from '../src/rules/characteristics.ts'
import { HOURS_CORRECTIONS, NO_CLAIM_MEANINGS } from '../src/rules/definition/cohort-definition.ts'
import { aResearchPlatform } from './a-research-platform.ts'

const platform = await aResearchPlatform()
afterAll(platform.close)
await platform.activate(await platform.release(3000, 11))

const COUNT = '{ value withheld }'
const FIGURE = '{ value withheld }'
const ROW = `levels { code } n ${COUNT} distribution { category count ${COUNT} percent ${FIGURE} } underTwentyFour ${FIGURE}
  meanReceivedHours ${FIGURE} meanIndicatedHours ${FIGURE} indicationKnown ${COUNT}`
const FIELDS = (groupBy: string, by: string) => `
  flow(by: ${by}) { steps { level { code } pairsBefore ${COUNT} pairsAfter ${COUNT} excluded ${COUNT} personsAfter ${COUNT} } }
  table1 { rows { ${ROW} } total { ${ROW} } }
  crosstab(groupBy: [${groupBy}]) { rows { ${ROW} } total { ${ROW} } }
  trend { rows { ${ROW} } total { ${ROW} } }
  seasonality { rows { ${ROW} } }
  need(groupBy: [${by}]) { rows { n ${COUNT} neededHours ${FIGURE} receivedHours ${FIGURE} } total { n ${COUNT} } }
  followUp(groupBy: [${by}]) { rows { offsets { available ${COUNT} present ${COUNT} percent ${FIGURE} } } total { offsets { available ${COUNT} present ${COUNT} } } }`

const codes = CHARACTERISTICS.map(({ code }) => code)
const restriction = fc.constantFrom(...CHARACTERISTICS).chain(({ code, levels }) =>
  fc
    .subarray(
      levels.map((level) => level.code),
      { minLength: 1, maxLength: levels.length - 1 },
    )
    .map((chosen) => ({ characteristic: code, levels: chosen })),
)
const definition = fc.record({
  birthYears: fc.constantFrom({ from: 2010, until: 2035 }, { from: 2014, until: 2026 }, { from: 2016, until: 2016 }),
  plurality: fc.constantFrom('ALL', 'SINGLETONS'),
  maximumHospitalDays: fc.constantFrom(null, 1),
  lateDecember: fc.constantFrom('INCLUDED', 'EXCLUDED'),
  noClaim: fc.constantFrom(...NO_CLAIM_MEANINGS),
  hoursCorrection: fc.constantFrom(...HOURS_CORRECTIONS),
  only: fc.uniqueArray(restriction, { selector: ({ characteristic }) => characteristic, maxLength: 2 }),
})

type Count = { value: number | null; withheld: string | null }

/** Every object with a value and a rule in an answer. */
function* protectedIn(
  answer: unknown,
  path: readonly string[] = [],
): Generator<{ path: readonly string[]; of: Count }> {
  if (Array.isArray(answer))
    for (const [place, item] of answer.entries()) yield* protectedIn(item, [...path, String(place)])
  else if (typeof answer === 'object' && answer !== null) {
    if ('withheld' in answer && 'value' in answer) yield { path, of: answer as Count }
    else for (const [key, value] of Object.entries(answer)) yield* protectedIn(value, [...path, key])
  }
}

const COUNTS = [
  'n',
  'count',
  'indicationKnown',
  'pairsBefore',
  'pairsAfter',
  'excluded',
  'personsAfter',
  'available',
  'present',
]

test(
  'of whatever definition and grouping: every number of people is 0 or at least 10, and so is every rest',
  { timeout: 120_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(
        definition,
        fc.uniqueArray(fc.constantFrom(...codes), { minLength: 1, maxLength: 2 }),
        fc.constantFrom(...codes),
        async (given, groupBy, by) => {
          const { viewer } = await platform.researcher()
          const { data, errors } = await platform.ask(
            viewer,
            `query ($definition: CohortDefinitionInput!) { cohort(definition: $definition) { ${FIELDS(groupBy.join(', '), by)} } }`,
            { definition: given },
          )
          for (const { extensions } of errors) {
            expect(extensions.code).toMatch(/^(INVALID_INPUT|DIFFERS_BY_FEW|TOO_MANY_GROUPINGS)$/)
          }
          if (data.cohort === null) return
          for (const { path, of } of protectedIn(data.cohort)) {
            expect([of.value === null, of.withheld === null].filter(Boolean), path.join('.')).toHaveLength(1)
            if (of.value === null || !COUNTS.includes(path.at(-1) ?? '')) continue
            expect(of.value === 0 || of.value >= 10, `${path.join('.')} is ${of.value}`).toBe(true)
          }
          for (const name of ['table1', 'crosstab', 'trend', 'seasonality']) {
            for (const row of data.cohort[name]?.rows ?? []) {
              const hidden = row.distribution.filter(({ count }: { count: Count }) => count.withheld !== null)
              if (row.n.value !== null && given.noClaim === 'ZERO') expect(hidden.length).not.toBe(1)
              // Nothing tells of a class that its count does not.
              for (const { count, percent } of row.distribution) {
                if (count.withheld !== null) expect(percent.value).toBeNull()
              }
            }
          }
        },
      ),
      { numRuns: 60, seed: 5 },
    )
  },
)

test('a class that may not be shown is not shown by any other figure of its row', async () => {
  const { viewer } = await platform.researcher()
  const { data, errors } = await platform.ask(
    viewer,
    `{ cohort(definition: { birthYears: { from: 2010, until: 2035 } }) { crosstab(groupBy: [GGD_REGION]) { rows { ${ROW} } } } }`,
  )
  expect(errors).toEqual([])
  for (const { distribution, underTwentyFour } of data.cohort.crosstab.rows) {
    const [none, few] = distribution
    if (none.count.withheld !== null || few.count.withheld !== null) expect(underTwentyFour.withheld).not.toBeNull()
  }
})

test('the same answer has the same bytes whatever path leads to it', async () => {
  const { viewer } = await platform.researcher()
  const table = `{ rows { n ${COUNT} distribution { count ${COUNT} } } }`
  const { data, errors } = await platform.ask(
    viewer,
    `{ cohort { table1 ${table} crosstab(groupBy: [HOSPITAL_DAYS], hoursCorrection: NONE) ${table} } }`,
  )
  expect(errors).toEqual([])
  const hash = (answer: unknown) => createHash('sha256').update(JSON.stringify(answer)).digest('hex')
  expect(hash(data.cohort.table1)).toBe(hash(data.cohort.crosstab))
})

const WRONG: readonly [string, string, readonly string[]][] = [
  ['crosstab(groupBy: [ORIGIN, ORIGIN]) { total { n { value } } }', 'twice', ['groupBy']],
  ['crosstab(groupBy: [ORIGIN, URBANITY, EDUCATION, DELIVERY]) { total { n { value } } }', 'four', ['groupBy']],
  ['crosstab(groupBy: [BIRTH_WEEK, GGD_REGION, BIRTH_YEAR]) { total { n { value } } }', 'too many groups', ['groupBy']],
  [
    'crosstab(groupBy: [], only: [{ characteristic: ORIGIN, levels: ["MARS"] }]) { total { n { value } } }',
    'level',
    ['only', '0', 'levels', '0'],
  ],
  [
    'crosstab(groupBy: [], only: [{ characteristic: ORIGIN, levels: [] }]) { total { n { value } } }',
    'no level',
    ['only', '0', 'levels'],
  ],
  ['trend(of: BIRTH_YEAR) { total { n { value } } }', 'twice', ['of']],
  ['regions(from: 2015, until: 2022) { rows { nFrom { value } } }', 'before', ['from']],
  ['regions(from: 2022, until: 2022) { rows { nFrom { value } } }', 'same', ['until']],
  ['regions(from: -1, until: 2147483647) { rows { nFrom { value } } }', 'far', ['from']],
  ['need(groupBy: [URBANITY, URBANITY]) { total { n { value } } }', 'twice', ['groupBy']],
  ['followUp(groupBy: [URBANITY, URBANITY]) { total { offsets { offset } } }', 'twice', ['groupBy']],
  ['standardised(by: URBANITY, over: []) { rows { n { value } } }', 'nothing', ['over']],
  ['standardised(by: URBANITY, over: [URBANITY]) { rows { n { value } } }', 'itself', ['over']],
  ['diff { place }', 'neither', ['with']],
  ['diff(with: "x") { place }', 'no id', ['with']],
]

test.each(WRONG)('wrong: %s (%s)', async (field, _what, place) => {
  const { viewer } = await platform.researcher()
  const { errors } = await platform.ask(viewer, `{ cohort { ${field} } }`)
  expect(errors).toHaveLength(1)
  expect(errors[0]?.extensions).toMatchObject({
    code: expect.stringMatching(/^(INVALID_INPUT|NOT_FOUND)$/),
    argument: place,
  })
  expect(errors[0]?.extensions.remedy).toBeTruthy()
})

test.each([
  [{ birthYears: { from: 2022, until: 2016 } }, ['definition', 'birthYears']],
  [{ birthYears: { from: -1 } }, ['definition', 'birthYears', 'from']],
  [{ minimumGestationalWeeks: 2_147_483_647 }, ['definition', 'minimumGestationalWeeks']],
  [{ maximumHospitalDays: -1 }, ['definition', 'maximumHospitalDays']],
  [{ norm: { hoursPerDay: 1e308 } }, ['definition', 'norm', 'hoursPerDay']],
  [{ norm: { days: 0 } }, ['definition', 'norm', 'days']],
  [
    { only: [{ characteristic: 'ORIGIN', levels: ["'; drop table cohorts.pair; --"] }] },
    ['definition', 'only', '0', 'levels', '0'],
  ],
  [{ only: [{ characteristic: 'ORIGIN', levels: ['\u0000'] }] }, ['definition', 'only', '0', 'levels', '0']],
  [{ only: [{ characteristic: 'ORIGIN', levels: ['x'.repeat(10_000)] }] }, ['definition', 'only', '0', 'levels', '0']],
])('an impossible definition %j says where', async (definition, place) => {
  const { viewer } = await platform.researcher()
  const { errors } = await platform.ask(viewer, 'query ($d: CohortDefinitionInput) { cohort(definition: $d) { id } }', {
    d: definition,
  })
  expect(errors).toMatchObject([{ extensions: { code: 'INVALID_INPUT', argument: place } }])
  expect(errors[0]?.extensions.remedy).toBeTruthy()
})
