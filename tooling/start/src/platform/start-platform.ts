import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bringUp, serverUrl } from './bring-up.ts'
import { answerTo } from './control-commands.ts'
import { openControlSocket, socketPath } from './control-socket.ts'
import { emptyDataFolder, openDataFolder } from './data-folder.ts'
import type { Demonstration } from './demonstration-note.ts'
import { waitForPorts } from './free-ports.ts'
import { type LogFile, openLog } from './log-file.ts'
import type { StartOptions } from './options.ts'
import { addresses } from './platform-programs.ts'
import type { Progress } from './progress.ts'
import { keepSecrets } from './secrets.ts'
import { createSupervisor } from './supervisor.ts'
import { sayingErrors } from './worth-saying.ts'

export interface Platform {
  readonly addresses: ReturnType<typeof addresses>
  readonly demonstration: Demonstration
  /** Stops one service and leaves it stopped; release brings it back. */
  hold(service: string): Promise<void>
  release(service: string): Promise<void>
  stop(): Promise<void>
}

/** What a killed start left behind has this long to end, in milliseconds. */
const PATIENCE = 10_000

/**
 * Brings everything up and keeps it up until stopped. An abort stops it at any moment.
 *
 * @throws StartProblem, after everything was stopped again
 */
export async function startPlatform(options: StartOptions, progress: Progress, signal: AbortSignal): Promise<Platform> {
  const { data } = options
  openDataFolder(data)
  const supervisor = createSupervisor(progress.line)
  const { identity } = addresses(options)
  const control = await openControlSocket(socketPath(data), (question) =>
    answerTo(question, { supervisor, identity, server: serverUrl(options, keepSecrets(data)), data }),
  )
  const logs: LogFile[] = []
  const log = (name: string) => {
    const file = openLog(join(data, 'logs'), name)
    logs.push(file)
    return sayingErrors(name, file, progress.line)
  }
  // Stays when we are killed.
  const mark = join(data, 'running')
  let stopping: Promise<void> | undefined
  const stop = () =>
    (stopping ??= supervisor.stop().then(() => {
      for (const file of logs) file.close()
      rmSync(mark, { force: true })
      control.close()
    }))
  signal.addEventListener('abort', () => void stop(), { once: true })
  try {
    if (options.fresh) emptyDataFolder(data)
    const secrets = keepSecrets(data)
    const { postgres: _, ...ports } = options.ports
    await waitForPorts(ports, existsSync(mark) ? PATIENCE : 0)
    writeFileSync(mark, '')
    const demonstration = await bringUp({ options, secrets, progress, signal, supervisor, log })
    return {
      addresses: addresses(options),
      demonstration,
      hold: supervisor.hold,
      release: supervisor.release,
      stop,
    }
  } catch (error) {
    await stop()
    throw error
  }
}
