import { prepareServer } from '@kraamketen/database/embedded'
import { buildPortal, isPortalBuilt } from './build-portal.ts'
import { type DeliveryFolder, deliveryFolder } from './delivery-folder.ts'
import { type Demonstration, noteDemonstration } from './demonstration-note.ts'
import type { LogFile } from './log-file.ts'
import type { StartOptions } from './options.ts'
import {
  type Setting,
  demonstrations,
  migrations,
  platformPrograms,
  releaseImport,
  syntheticDelivery,
} from './platform-programs.ts'
import { postgresUnit, superuserUrl } from './postgres-unit.ts'
import { openPreparedNote } from './prepared-note.ts'
import { programUnit } from './program-unit.ts'
import type { Progress } from './progress.ts'
import { runPreparation } from './run-preparation.ts'
import type { Secrets } from './secrets.ts'
import type { Supervisor } from './supervisor.ts'

export interface Site {
  readonly options: StartOptions
  readonly secrets: Secrets
  readonly progress: Progress
  readonly signal: AbortSignal
  readonly supervisor: Supervisor
  readonly log: (name: string) => LogFile
}

/** Long enough for its absence to be seen, in milliseconds. */
const SERVICE_PAUSE = 5000
const POSTGRES_PAUSE = 1000

/** From nothing to everything running, step by step. Returns which demonstration the databases hold. */
export async function bringUp(site: Site): Promise<Demonstration> {
  const { options, secrets, progress, signal } = site
  const written = writeDelivery(site)
  // Whoever waits for it hears of its failure; until then it is nobody's.
  written.catch(() => {})
  const server = await startServer(site)
  await progress.step('Databases and roles', () =>
    prepareServer({
      superuserUrl: server,
      passwordOf: secrets.passwordOf,
      exclusive: options.databaseUrl === undefined,
    }),
  )
  const demonstration = noteDemonstration(options)
  const setting = { options, secrets, superuserUrl: server, demonstration }
  await fillDatabases(site, setting)
  await importDelivery(site, setting, written)
  if (!isPortalBuilt()) await progress.step('Building the portal', () => buildPortal(signal))
  await startPrograms(site, setting)
  return demonstration
}

/** The address of the server that this start uses, as its superuser. */
export function serverUrl({ databaseUrl, ports }: StartOptions, secrets: Secrets): string {
  return databaseUrl ?? superuserUrl(ports.postgres, secrets.passwordOf('postgres'))
}

async function startServer({ options, secrets, progress, supervisor, log }: Site): Promise<string> {
  const { data, databaseUrl, ports } = options
  if (databaseUrl !== undefined) return databaseUrl
  const { postgres: port } = ports
  const password = secrets.passwordOf('postgres')
  const unit = postgresUnit({ data, port, password, log: log('postgres'), restartAfter: POSTGRES_PAUSE })
  await progress.step('Starting PostgreSQL', () => supervisor.start([unit]))
  return serverUrl(options, secrets)
}

async function fillDatabases({ options, progress, signal }: Site, setting: Setting): Promise<void> {
  const note = openPreparedNote(options)
  if (note.isUpToDate()) return
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
  note.write()
}

/** Writes the synthetic delivery while the server starts and the tables are made: it needs neither. */
async function writeDelivery({ options, signal }: Site): Promise<DeliveryFolder> {
  const delivery = deliveryFolder(options)
  const { folder, isWritten, size, keep } = delivery
  if (folder !== undefined && !isWritten) {
    await runPreparation(syntheticDelivery(folder, size), () => {}, signal)
  }
  keep()
  return delivery
}

async function importDelivery(
  { options, progress, signal }: Site,
  setting: Setting,
  written: Promise<DeliveryFolder>,
): Promise<void> {
  const { folder, isImported, noteImport } = await progress.step('Synthetic research data', () => written)
  // Of an own server we know nothing: the importer finds out by itself whether it has the release.
  if (folder === undefined || (isImported && options.databaseUrl === undefined)) return
  await progress.step('Research release', (report) => runPreparation(releaseImport(setting, folder), report, signal))
  noteImport()
}

async function startPrograms({ progress, supervisor, log }: Site, setting: Setting): Promise<void> {
  const units = platformPrograms(setting).map((program) =>
    programUnit({ program, log: log(program.name), restartAfter: SERVICE_PAUSE }),
  )
  const named = (...names: string[]) => units.filter((unit) => names.includes(unit.name))
  const subgraphs = named('indications', 'eligibility', 'costs', 'cohorts')
  await progress.step('Starting the services', (report) => {
    const showing = setInterval(() => {
      const states = units.map((unit) => supervisor.states().get(unit.name))
      report(`${states.filter((state) => state === 'running').length} of ${units.length} ready`)
    }, 200)
    return supervisor
      .start(named('identity'), subgraphs, named('gateway'), named('portal'))
      .finally(() => clearInterval(showing))
  })
}
