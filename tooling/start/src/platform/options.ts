import { resolve } from 'node:path'
import { type ParseArgsOptionsConfig, parseArgs } from 'node:util'
import { amsterdamDay, parseIsoDate } from '@kraamketen/kraamzorg'
import { ROOT } from '../root.ts'
import { StartProblem } from '../start-problem.ts'

export interface Ports {
  readonly portal: number
  readonly gateway: number
  readonly identity: number
  readonly indications: number
  readonly eligibility: number
  readonly costs: number
  readonly cohorts: number
  readonly postgres: number
}

export interface StartOptions {
  readonly ports: Ports
  /** Absolute path of the folder that everything is kept in. */
  readonly data: string
  /** Demonstration clients, the fixed cast among them. */
  readonly clients: number
  /** Size of the synthetic research release; undefined for the one that is there, or one tenth when none is. */
  readonly population: PopulationSize | undefined
  /** The day on which the demonstration is set. */
  readonly today: string
  /** An own PostgreSQL server; undefined means the embedded one. */
  readonly databaseUrl: string | undefined
  /** Throw the data away first. */
  readonly fresh: boolean
}

/** A part of the nation, a number of mother-child pairs, or no release at all. */
export type PopulationSize = 'national' | 'one-tenth' | 'none' | `${number}`

interface OptionText {
  readonly value?: string
  readonly default?: string
  readonly says: string
}

const TEXTS: Readonly<Record<string, OptionText>> = {
  'portal-port': { value: 'PORT', default: '3000', says: 'where the portal listens' },
  'gateway-port': { value: 'PORT', default: '4000', says: 'where the gateway listens' },
  'identity-port': { value: 'PORT', default: '3001', says: 'where the identity provider listens' },
  'subgraph-ports': { value: 'PORT', default: '4001', says: 'first of the four in a row that the services listen at' },
  'postgres-port': { value: 'PORT', default: '5433', says: 'where the embedded PostgreSQL listens' },
  data: { value: 'FOLDER', default: '.data', says: 'where everything is kept' },
  clients: { value: 'NUMBER', default: '3000', says: 'how many demonstration clients are made up, 300000 at most' },
  population: {
    value: 'SIZE',
    says: 'the synthetic research release: national, one-tenth, none, or a number of mother-child pairs; without it, the one that is there, and one-tenth at first',
  },
  today: { value: 'DAY', says: 'the day on which the demonstration is set (2026-03-14); without it, the current day' },
  'database-url': {
    value: 'URL',
    says: 'an own PostgreSQL 18 server instead of the embedded one: postgres://user:password@host:5432/postgres',
  },
  fresh: { says: 'throw the data away first and begin anew' },
  help: { says: 'this text' },
}

const MOST_CLIENTS = 300_000
const FEWEST_PAIRS = 1000
const MOST_PAIRS = 7_630_750

/** `from` is the folder that relative paths are relative to. @throws StartProblem about the first wrong option */
export function parseOptions(args: readonly string[], from: string, now: Date): StartOptions | 'help' {
  const given = read(args)
  if (given['help'] === true) return 'help'
  const text = (name: string) => (typeof given[name] === 'string' ? given[name] : (TEXTS[name]?.default ?? ''))
  const port = (name: string, highest = 65_535) => wholeNumber(`--${name}`, text(name), 1, highest)
  const first = port('subgraph-ports', 65_532)
  const options: StartOptions = {
    ports: {
      portal: port('portal-port'),
      gateway: port('gateway-port'),
      identity: port('identity-port'),
      indications: first,
      eligibility: first + 1,
      costs: first + 2,
      cohorts: first + 3,
      postgres: port('postgres-port'),
    },
    data: typeof given['data'] === 'string' ? resolve(from, given['data']) : resolve(ROOT, text('data')),
    clients: wholeNumber('--clients', text('clients'), 0, MOST_CLIENTS),
    population: given['population'] === undefined ? undefined : populationSize(text('population')),
    today: given['today'] === undefined ? amsterdamDay(now) : day(text('today')),
    databaseUrl: given['database-url'] === undefined ? undefined : databaseUrl(text('database-url')),
    fresh: given['fresh'] === true,
  }
  refuseSharedPort(options)
  if (options.fresh && options.databaseUrl !== undefined) {
    throw new StartProblem(
      '--fresh does not throw away the databases of an own server.',
      'Drop kraamketen_care, kraamketen_research and kraamketen_portal there yourself, then start without --fresh.',
    )
  }
  return options
}

export function help(): string {
  const left = (name: string, { value }: OptionText) => `  --${name}${value === undefined ? '' : ` ${value}`}`
  const width = Math.max(...Object.entries(TEXTS).map(([name, option]) => left(name, option).length)) + 2
  const lines = Object.entries(TEXTS).map(([name, option]) => {
    const standard = option.default === undefined ? '' : ` (${option.default})`
    return `${left(name, option).padEnd(width)}${option.says}${standard}`
  })
  return [
    'npm start -- [options]',
    '',
    'Starts the whole platform on this machine; Ctrl-C stops it.',
    '',
    ...lines,
  ].join('\n')
}

function read(args: readonly string[]): Record<string, string | boolean | undefined> {
  const options: ParseArgsOptionsConfig = Object.fromEntries(
    Object.entries(TEXTS).map(([name, { value }]) => [name, { type: value === undefined ? 'boolean' : 'string' }]),
  )
  try {
    return parseArgs({ args: [...args], options, allowPositionals: false }).values as Record<string, string | boolean>
  } catch (error) {
    const message = error instanceof Error ? (error.message.split(/[.\n] ?/)[0] ?? '') : String(error)
    throw new StartProblem(`${message}.`, '`npm start -- --help` lists the options.', { cause: error })
  }
}

function wholeNumber(name: string, text: string, lowest: number, highest: number): number {
  const number = Number(text)
  if (/^\d{1,6}$/.test(text) && number >= lowest && number <= highest) return number
  throw new StartProblem(`${name} is "${text}".`, `Give a whole number from ${lowest} to ${highest}.`)
}

function populationSize(text: string): PopulationSize {
  if (text === 'national' || text === 'one-tenth' || text === 'none') return text
  const pairs = Number(text)
  if (/^\d{4,7}$/.test(text) && pairs >= FEWEST_PAIRS && pairs <= MOST_PAIRS) return `${pairs}`
  throw new StartProblem(
    `--population is "${text}".`,
    `Give national, one-tenth, none, or a number of mother-child pairs from ${FEWEST_PAIRS} to ${MOST_PAIRS}.`,
  )
}

function day(text: string): string {
  if (parseIsoDate(text) !== null) return text
  throw new StartProblem(`--today is "${text}".`, 'Give a day that exists, as 2026-03-14.')
}

function databaseUrl(text: string): string {
  if (/^postgres(ql)?:$/.test(URL.parse(text)?.protocol ?? '')) return text
  throw new StartProblem(
    '--database-url is not the address of a PostgreSQL server.',
    'Give it as postgres://user:password@host:5432/postgres.',
  )
}

const PORT_OPTIONS: Readonly<Record<keyof Ports, string>> = {
  portal: '--portal-port',
  gateway: '--gateway-port',
  identity: '--identity-port',
  indications: '--subgraph-ports',
  eligibility: '--subgraph-ports',
  costs: '--subgraph-ports',
  cohorts: '--subgraph-ports',
  postgres: '--postgres-port',
}

/** The option that changes where something listens. */
export function portOption(name: keyof Ports): string {
  return PORT_OPTIONS[name]
}

function refuseSharedPort({ ports, databaseUrl: own }: StartOptions): void {
  const users = new Map<number, keyof Ports>()
  for (const [name, port] of Object.entries(ports) as [keyof Ports, number][]) {
    if (name === 'postgres' && own !== undefined) continue
    const other = users.get(port)
    if (other !== undefined) {
      throw new StartProblem(`Port ${port} is given to both ${other} and ${name}.`, `Change ${portOption(name)}.`)
    }
    users.set(port, name)
  }
}
