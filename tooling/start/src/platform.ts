import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { prepareServer } from '@kraamketen/database/embedded'
import { buildPortal, isPortalBuilt } from './build-portal.ts'
import { answerTo } from './control-commands.ts'
import { openControlSocket, socketPath } from './control-socket.ts'
import { emptyDataFolder, openDataFolder } from './data-folder.ts'
import { noteDemonstration } from './demonstration-note.ts'
import { waitForPorts } from './free-ports.ts'
import { type LogFile, openLog } from './log-file.ts'
import type { StartOptions } from './options.ts'
import { type Setting, addresses, demonstrations, migrations, platformPrograms } from './platform-programs.ts'
import { postgresUnit, superuserUrl } from './postgres-unit.ts'
import { programUnit } from './program-unit.ts'
import type { Progress } from './progress.ts'
import { runPreparation } from './run-preparation.ts'
import { type Secrets, keepSecrets } from './secrets.ts'
import { type Supervisor, createSupervisor } from './supervisor.ts'
import type { Unit } from './unit.ts'
import { createDamper, worthSaying } from './worth-saying.ts'

export interface Platform {
  readonly addresses: ReturnType<typeof addresses>
  /** Stops one service and leaves it stopped; release brings it back. */
  hold(service: string): Promise<void>
  release(service: string): Promise<void>
  stop(): Promise<void>
}

interface Site {
  readonly options: StartOptions
  readonly progress: Progress
  readonly signal: AbortSignal
  readonly supervisor: Supervisor
  readonly log: (name: string) => LogFile
}

/** Seconds in which its absence can be seen. */
const SERVICE_PAUSE = 5000
const POSTGRES_PAUSE = 1000
/** What a killed start left behind has this long to end. */
const PATIENCE = 10_000

/** Brings everything up and keeps it up until stopped. An abort stops it at any moment. */
export async function startPlatform(options: StartOptions, progress: Progress, signal: AbortSignal): Promise<Platform> {
  const { data } = options
  openDataFolder(data)
  const supervisor = createSupervisor(progress.line)
  const { identity } = addresses(options)
  const control = await openControlSocket(socketPath(data), (question) => answerTo(question, { supervisor, identity }))
  const logs: LogFile[] = []
  const mark = join(data, 'running')
  let stopping: Promise<void> | undefined
  const stop = () =>
    (stopping ??= supervisor.stop().then(() => {
      for (const log of logs) log.close()
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
    const log = (name: string) => {
      const file = sayingErrors(name, openLog(join(data, 'logs'), name), progress)
      logs.push(file)
      return file
    }
    await bringUp({ options, progress, signal, supervisor, log }, secrets)
  } catch (error) {
    await stop()
    throw error
  }
  return {
    addresses: addresses(options),
    hold: (service) => supervisor.hold(service),
    release: (service) => supervisor.release(service),
    stop,
  }
}

async function bringUp(site: Site, secrets: Secrets): Promise<void> {
  const { options, progress, signal } = site
  const setting: Setting = { options, secrets, superuserUrl: await startServer(site, secrets) }
  await progress.step('Databases', () =>
    prepareServer({
      superuserUrl: setting.superuserUrl,
      passwordOf: secrets.passwordOf,
      exclusive: options.databaseUrl === undefined,
    }),
  )
  await fillDatabases(site, setting)
  if (!isPortalBuilt()) await progress.step('Building the portal', () => buildPortal(signal))
  await startPrograms(site, setting)
}

async function startServer({ options, progress, supervisor, log }: Site, secrets: Secrets): Promise<string> {
  const { data, databaseUrl, ports } = options
  if (databaseUrl !== undefined) return databaseUrl
  const password = secrets.passwordOf('postgres')
  const unit = postgresUnit({
    data,
    port: ports.postgres,
    password,
    log: log('postgres'),
    restartAfter: POSTGRES_PAUSE,
  })
  await progress.step('Starting PostgreSQL', () => supervisor.start([unit]))
  return superuserUrl(ports.postgres, password)
}

async function fillDatabases({ options, progress, signal }: Site, setting: Setting): Promise<void> {
  const note = noteDemonstration(options)
  await progress.step('Tables and reference data', (report) =>
    Promise.all(
      migrations(setting).map(async (list) => {
        for (const migration of list) await runPreparation(migration, report, signal)
      }),
    ),
  )
  await progress.step('Demonstration data', (report) =>
    Promise.all(demonstrations(setting).map((demonstration) => runPreparation(demonstration, report, signal))),
  )
  if (note.population !== options.population) {
    progress.line(`The data folder holds ${note.population} demonstration clients; --population works with --fresh.`)
  }
}

async function startPrograms({ progress, supervisor, log }: Site, setting: Setting): Promise<void> {
  const units = platformPrograms(setting).map((program) =>
    programUnit({ program, log: log(program.name), restartAfter: SERVICE_PAUSE }),
  )
  const named = (...names: string[]): Unit[] => units.filter((unit) => names.includes(unit.name))
  await progress.step('Starting the services', (report) => {
    const showing = setInterval(() => {
      const running = [...supervisor.states()].filter(([, state]) => state === 'running').length
      report(`${running} of ${supervisor.states().size} ready`)
    }, 200)
    return supervisor
      .start(
        named('identity'),
        named('indications', 'eligibility', 'costs', 'cohorts'),
        named('gateway'),
        named('portal'),
      )
      .finally(() => clearInterval(showing))
  })
}

/** Errors in a log are said on the console too, the same words once a minute. */
function sayingErrors(name: string, log: LogFile, progress: Progress): LogFile {
  const isNew = createDamper()
  return {
    ...log,
    write: (line) => {
      log.write(line)
      const words = worthSaying(line)
      if (words !== undefined && isNew(words)) progress.line(`${name}: ${words} (${log.path})`)
    },
  }
}
