import { findBrowser } from './checks/find-browser.ts'
import { runTasks } from './checks/run-tasks.ts'
import { CHECKS, TESTS, TESTS_OF_ALL } from './checks/tasks.ts'
import { createProgress } from './platform/progress.ts'
import { inWords } from './start-problem.ts'

const progress = createProgress(process.stdout)
try {
  const browser = await progress.step('A browser', findBrowser)
  const first = await runTasks('Checks and tests', [...CHECKS, ...TESTS], progress)
  const second = await runTasks('Tests of everything together', TESTS_OF_ALL, progress, { CHROMIUM_PATH: browser })
  const failedTasks = [...first.failedTasks, ...second.failedTasks]
  if (failedTasks.length > 0) progress.line(`Failed: ${failedTasks.join(', ')}`)
  progress.line(`${first.passed + second.passed} passed, ${first.failed + second.failed} failed`)
  process.exitCode = first.ok && second.ok ? 0 : 1
} catch (error) {
  console.error(inWords(error))
  process.exitCode = 1
}
