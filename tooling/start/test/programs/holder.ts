import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openLog } from '../../src/platform/log-file.ts'
import { programUnit } from '../../src/platform/program-unit.ts'
import { createSupervisor } from '../../src/platform/supervisor.ts'

// Keeps two services running until somebody kills it; the folder for their logs and process ids is its argument.
const [folder = ''] = process.argv.slice(2)
const unit = (name: string) =>
  programUnit({
    program: {
      name,
      script: fileURLToPath(import.meta.resolve('./service.mjs')),
      environment: { PID_FILE: join(folder, `${name}.pid`) },
    },
    log: openLog(folder, name),
    restartAfter: 50,
  })
await createSupervisor(() => {}).start([unit('one'), unit('two')])
process.send?.('up')
