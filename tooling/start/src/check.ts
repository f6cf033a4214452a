import { runTasks } from './checks/run-tasks.ts'
import { CHECKS } from './checks/tasks.ts'
import { createProgress } from './platform/progress.ts'
import { inWords } from './start-problem.ts'

const progress = createProgress(process.stdout)
try {
  const { ok, failedTasks } = await runTasks('Checks', CHECKS, progress)
  progress.line(
    ok ? 'All checks hold.' : `Failed: ${failedTasks.join(', ')}. \`npm run fix\` mends format and much of lint.`,
  )
  process.exitCode = ok ? 0 : 1
} catch (error) {
  console.error(inWords(error))
  process.exitCode = 1
}
