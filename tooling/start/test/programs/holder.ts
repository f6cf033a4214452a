import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openLog } from '../../src/platform/log-file.ts'
import { programUnit } from '../../src/platform/program-unit.ts'
import { createSupervisor } from '../../src/platform/supervisor.ts'

// Keeps two services running until somebody kills it; one of them does not notice then that it is alone. Its argument
// is the folder for their logs and process ids.
const [folder = ''] = process.argv.slice(2)
const unit = (name: string, environment: Record<string, string> = {}) =>
  programUnit({
    program: {
      name,
      script: fileURLToPath(import.meta.resolve('./service.mjs')),
      environment: { PID_FILE: join(folder, `${name}.pid`), ...environment },
    },
    log: openLog(folder, name),
    restartAfter: 50,
  })
await createSupervisor(() => {}).start([unit('one'), unit('deaf', { DEAF: 'yes' })])
process.send?.('up')
