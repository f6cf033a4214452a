import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { fingerprint, mustInstall } from '../bootstrap/installed.mjs'
import { progressOf } from '../bootstrap/progress-line.mjs'
import { whyFailed } from '../bootstrap/why-failed.mjs'

const installed = { wanted: 'a', noted: 'a', hasNode: true, hasPnpm: true }

test.each([
  { given: 'everything as it was', found: installed, install: false },
  { given: 'never installed', found: { ...installed, noted: undefined }, install: true },
  { given: 'another lock file', found: { ...installed, wanted: 'b' }, install: true },
  { given: 'Node was removed', found: { ...installed, hasNode: false }, install: true },
  { given: 'pnpm was removed', found: { ...installed, hasPnpm: false }, install: true },
])('$given: install $install', ({ found, install }) => {
  expect(mustInstall(found)).toBe(install)
})

test('the fingerprint sees a change, also one that moves between files', () => {
  expect(fingerprint(['ab', 'c'])).not.toBe(fingerprint(['a', 'bc']))
  expect(fingerprint(['ab', 'c'])).toBe(fingerprint(['ab', 'c']))
})

test.each([
  { said: 'npm error code ECONNREFUSED', advice: 'registry cannot be reached' },
  { said: 'ERR_PNPM_META_FETCH_FAIL', advice: 'registry cannot be reached' },
  { said: 'No space left on device (os error 28)', advice: 'disk is full' },
  { said: "EACCES: permission denied, mkdir '/srv/node_modules'", advice: 'cannot be written' },
  { said: 'ERR_PNPM_OUTDATED_LOCKFILE', advice: 'does not fit package.json' },
])('$said', ({ said, advice }) => {
  expect(whyFailed(said)?.advice).toContain(advice)
})

test('words that nobody foresaw speak for themselves', () => {
  expect(whyFailed('segmentation fault')).toBeUndefined()
})

test.each([
  { line: 'Progress: resolved 614, reused 0, downloaded 215, added 213', progress: '213 of 614 packages' },
  { line: '.../node_modules/node preinstall$ node installArchSpecificPackage', progress: 'Node 24 and PostgreSQL' },
  { line: '[WARN] Unsupported engine for cookie@2.0.2', progress: undefined },
])('$line', ({ line, progress }) => {
  expect(progressOf(line)).toBe(progress)
})

test('a command that is not there is answered with those that are', () => {
  const { status, stderr } = spawnSync(process.execPath, [join(import.meta.dirname, '../bootstrap.mjs'), 'fly'], {
    encoding: 'utf8',
  })
  expect(status).toBe(1)
  expect(stderr).toContain('npm run start | npm run test')
})
