import { help, parseOptions } from './platform/options.ts'
import { startPlatform } from './platform/start-platform.ts'
import { createProgress } from './platform/progress.ts'
import { inWords } from './start-problem.ts'
import { summary } from './platform/summary.ts'
import { whenToldToStop } from './platform/when-told-to-stop.ts'

// Whoever reads along may stop reading (`npm start | head`); that is no reason to fall.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {})

const interrupt = new AbortController()
const progress = createProgress(process.stdout)

try {
  const options = parseOptions(process.argv.slice(2), process.env['INIT_CWD'] ?? process.cwd(), new Date())
  if (options === 'help') {
    console.log(help())
    process.exit()
  }
  whenToldToStop(() => {
    progress.line('Stopping …')
    interrupt.abort()
  })
  const platform = await startPlatform(options, progress, interrupt.signal)
  if (!interrupt.signal.aborted) progress.line(summary(options, platform.demonstration, performance.now() / 1000))
  await new Promise((resolve) => {
    if (interrupt.signal.aborted) resolve(undefined)
    interrupt.signal.addEventListener('abort', resolve)
  })
  await platform.stop()
  progress.line('Everything is stopped.')
  process.exit(0)
} catch (error) {
  // Whatever broke off while it was being stopped is no news.
  if (interrupt.signal.aborted) {
    progress.line('Everything is stopped.')
    process.exit(0)
  }
  console.error(inWords(error))
  process.exit(1)
}
