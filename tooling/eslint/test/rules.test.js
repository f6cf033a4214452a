import { describe, it } from 'node:test'
import { RuleTester } from 'eslint'
import { parser } from 'typescript-eslint'
import { exemptionsWithAReason } from '../src/rules/exemptions-with-a-reason.js'
import { namesThatSayWhat } from '../src/rules/names-that-say-what.js'
import { noClockInRules } from '../src/rules/no-clock-in-rules.js'
import { noThrowInRules } from '../src/rules/no-throw-in-rules.js'
import { noWaitingInRules } from '../src/rules/no-waiting-in-rules.js'
import { processEnvInEnvironment } from '../src/rules/process-env-in-environment.js'
import { sqlBindsValues } from '../src/rules/sql-binds-values.js'
import { testsThatRun } from '../src/rules/tests-that-run.js'

RuleTester.describe = describe
RuleTester.it = it
const tester = new RuleTester({ languageOptions: { parser } })
const inFile = (filename, code = '') => ({ filename, code })

tester.run('process-env-in-environment', processEnvInEnvironment, {
  valid: [
    inFile('apps/costs/src/environment.ts', 'process.env.PORT'),
    'process.exit(1)',
    'environment.env',
    "import { argv } from 'node:process'",
  ],
  invalid: [
    'process.env.PORT',
    "process.env['PORT']",
    'const { env } = process',
    "import { env } from 'node:process'",
    "import { env as all } from 'process'",
    "import { PORT } from '$env/dynamic/private'",
  ].map((code) => ({ code, errors: [{ messageId: 'elsewhere' }] })),
})

tester.run('sql-binds-values', sqlBindsValues, {
  valid: [
    'sql`select ${name}`',
    'sql.raw("now()")',
    'sql.raw(`now()`)',
    'sql.lit(1)',
    'sql.id(name)',
    'paper.raw(name)',
  ],
  invalid: [
    { code: 'sql.raw(name)', errors: [{ messageId: 'pasted', data: { method: 'raw' } }] },
    { code: 'sql.raw(`select ${name}`)', errors: [{ messageId: 'pasted' }] },
    { code: 'sql.raw("select " + name)', errors: [{ messageId: 'pasted' }] },
    { code: 'sql.lit(input.hours)', errors: [{ messageId: 'pasted', data: { method: 'lit' } }] },
  ],
})

tester.run('no-clock-in-rules', noClockInRules, {
  valid: ["new Date('2024-01-01')", 'new Date(year, month)', 'Date.parse(text)', 'Math.min(1, 2)', 'now'],
  invalid: [
    'new Date()',
    'new Date',
    'Date()',
    'Date.now()',
    'performance.now()',
    'Math.random()',
    'Temporal.Now.plainDateISO()',
  ].map((code) => ({ code, errors: [{ messageId: 'clock' }] })),
})

tester.run('no-waiting-in-rules', noWaitingInRules, {
  valid: ['const rule = (facts) => facts.hours', 'function rule() {}'],
  invalid: [
    'const rule = async () => 1',
    'async function rule() {}',
    'const rule = { async decide() {} }',
    'const rule = () => Promise.resolve(1)',
    'const rule = (facts: Promise<number>) => facts',
    'await fetch(url)',
    'const facts = await fetch(url)',
  ].map((code) => ({ code, errors: [{ messageId: 'waits' }] })),
})

tester.run('no-throw-in-rules', noThrowInRules, {
  valid: ["const rule = () => ({ outcome: 'UNDECIDED', missing: 'hospitalDays' })"],
  invalid: [{ code: "const rule = () => { throw new Error('no hours') }", errors: [{ messageId: 'throws' }] }],
})

tester.run('names-that-say-what', namesThatSayWhat, {
  valid: [
    'apps/costs/src/rules/own-contribution.ts',
    'apps/portal/src/lib/ReferralList.svelte',
    'apps/portal/src/routes/+page.server.ts',
    'apps/costs/migrations/0001-tariffs.ts',
    'tooling/start/src/service.ts',
    'apps/indications/src/graphql/referral-kinds.db.test.ts',
  ].map((filename) => inFile(filename)),
  invalid: [
    ...[
      'apps/costs/src/utils.ts',
      'apps/costs/src/helpers/round.ts',
      'apps/costs/src/graphql/tariff.types.ts',
      'packages/common/src/index.ts',
      'apps/portal/src/lib/services/session.ts',
      'apps/costs/src/misc.js',
    ].map((filename) => ({ ...inFile(filename), errors: [{ messageId: 'empty' }] })),
    {
      ...inFile('apps/costs/src/rules/ownContribution.ts'),
      errors: [{ messageId: 'notKebab', data: { name: 'ownContribution.ts', kebab: 'own-contribution.ts' } }],
    },
    { ...inFile('apps/costs/src/rules/own_contribution.ts'), errors: [{ messageId: 'notKebab' }] },
  ],
})

tester.run('tests-that-run', testsThatRun, {
  valid: ["test('x', run)", "test.each([1])('x', run)", 'query.skip', 'list.only(x)', "describe('x', run)"],
  invalid: [
    { code: "test.only('x', run)", errors: [{ messageId: 'only' }] },
    { code: "describe.only.each([1])('x', run)", errors: [{ messageId: 'only' }] },
    { code: "test.concurrent.skip('x', run)", errors: [{ messageId: 'skip', data: { property: 'skip' } }] },
    { code: "it.todo('x')", errors: [{ messageId: 'skip', data: { property: 'todo' } }] },
  ],
})

tester.run('exemptions-with-a-reason', exemptionsWithAReason, {
  valid: [
    '// eslint-disable-next-line no-var -- the library reads it from the global\nvar x',
    '// a note',
    '/* eslint-enable */',
  ],
  invalid: [
    { code: '// eslint-disable-next-line no-var\nvar x', errors: [{ messageId: 'reasonless' }] },
    { code: '// eslint-disable-next-line no-var -- \nvar x', errors: [{ messageId: 'reasonless' }] },
    { code: '// eslint-disable-next-line -- because\nvar x', errors: [{ messageId: 'ruleless' }] },
    { code: 'var x // eslint-disable-line', errors: [{ messageId: 'ruleless' }] },
    { code: '/* eslint-disable */\nvar x', errors: [{ messageId: 'ruleless' }] },
  ],
})
