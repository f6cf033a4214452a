import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, inject, test } from 'vitest'
import { ask } from '../src/ask.ts'

const TOKEN = join(import.meta.dirname, '../../start/src/token.ts')
const run = (...words: string[]) => promisify(execFile)(process.execPath, [TOKEN, ...words])

test.each(['midwife', 'planner', 'nurse', 'coordinator', 'researcher', 'inspector', 'mother'])(
  'npm run token -- --role %s gives one line that the gateway takes, for that role',
  async (role) => {
    const { stdout, stderr } = await run('--role', role, '--data', inject('platform').data)
    expect(stderr).toBe('')
    expect(stdout).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+\n$/)
    const { status, body } = await ask(stdout.trim(), '{ viewer { role } }')
    expect([status, body]).toEqual([200, { data: { viewer: { role: role.toUpperCase() } } }])
  },
)

test('npm run token says whom there are to a role that nobody has', async () => {
  await expect(run('--role', 'obstetrician', '--data', inject('platform').data)).rejects.toMatchObject({
    stdout: '',
    stderr: expect.stringMatching(/Nobody in the demonstration is "obstetrician"[\s\S]*midwife[\s\S]*noor/) as string,
  })
})

test('npm run service -- status names everything that runs', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [
    join(import.meta.dirname, '../../start/src/service.ts'),
    'status',
    '--data',
    inject('platform').data,
  ])
  for (const name of ['postgres', 'identity', 'indications', 'eligibility', 'costs', 'cohorts', 'gateway', 'portal']) {
    expect(stdout).toContain(name)
  }
})
