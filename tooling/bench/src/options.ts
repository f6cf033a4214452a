import { parseArgs } from 'node:util'

export type Options = { rounds: number; seconds: number }

export interface ResearchOptions {
  /** As `npm start` takes it. */
  readonly population: string
  /** Crosstabs asked of each. */
  readonly questions: number
}

export interface CareOptions {
  readonly clients: number
  readonly rounds: number
  readonly plans: string | undefined
  readonly keep: string | undefined
}

export interface ClaimsOptions {
  readonly claims: number
  readonly places: number
  readonly connections: number
  /** How often all of it is done by each. */
  readonly rounds: number
}

export interface PortalOptions {
  readonly portal: string
  readonly gateway: string
  readonly connections: number
  readonly rounds: number
  readonly seconds: number
}

export const HELP = `Our gateway against Apollo's, in turn, over the same canned services.

npm run bench -- [--rounds 5] [--seconds 1.5]

  --rounds   how often each pair is measured, 1 to 50; medians are told
  --seconds  how long each measurement takes, 0.2 to 60
  --help     this text

npm run bench -- research [--population national] [--questions 40]

  A synthetic release written, imported and asked: against a bare COPY, DuckDB and PostgreSQL. National takes some
  five minutes and 3 GB of disk.

npm run bench -- care [--clients 300000] [--rounds 20] [--plans FOLDER] [--keep FOLDER]

  List and look-up pages in the indications service at so many made-up clients, against bare SQL, and the plans by
  which PostgreSQL found the rows. 300,000 clients take a quarter of an hour and 20 GB of disk;
  --keep leaves the database in a folder, where the next run finds it loaded.

npm run bench -- claims [--claims 500] [--places 50] [--connections 32] [--rounds 5]

  So many families claim so few places of a programme at once: one row that holds the count, as the service has it,
  against counting and inserting in a serializable transaction. Half a minute.

npm run bench -- portal [--portal http://localhost:3000] [--gateway http://localhost:4000] [--connections 20] [--rounds 3] [--seconds 3]

  Pages of a platform that runs (npm start, in another terminal), each against the question at the gateway that asks for the same.

A round measures two questions, with 1 and with 32 connections, at both gateways: eight times --seconds.`

/**
 * @returns undefined when help was asked
 * @throws Error that says what is wrong, for what cannot be read
 */
export function readOptions(given: readonly string[]): Options | undefined {
  const { values } = parseArgs({
    args: [...given],
    options: {
      rounds: { type: 'string', default: '5' },
      seconds: { type: 'string', default: '1.5' },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) return undefined
  const rounds = Number(values.rounds)
  const seconds = Number(values.seconds)
  if (!Number.isInteger(rounds) || rounds < 1 || rounds > 50)
    throw new Error('--rounds must be a whole number, 1 to 50')
  if (!(seconds >= 0.2 && seconds <= 60)) throw new Error('--seconds must be a number, 0.2 to 60')
  return { rounds, seconds }
}

/**
 * @returns undefined when help was asked
 * @throws Error that says what is wrong, for what cannot be read
 */
export function readResearchOptions(given: readonly string[]): ResearchOptions | undefined {
  const { values } = parseArgs({
    args: [...given],
    options: {
      population: { type: 'string', default: 'national' },
      questions: { type: 'string', default: '40' },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) return undefined
  const questions = Number(values.questions)
  if (!Number.isInteger(questions) || questions < 1 || questions > 1000)
    throw new Error('--questions must be a whole number, 1 to 1000')
  if (!/^(national|one-tenth|[1-9]\d{3,6})$/.test(values.population))
    throw new Error('--population must be national, one-tenth or a number of pairs, 1000 to 9999999')
  return { population: values.population, questions }
}

/**
 * @returns undefined when help was asked
 * @throws Error that says what is wrong, for what cannot be read
 */
export function readCareOptions(given: readonly string[]): CareOptions | undefined {
  const { values } = parseArgs({
    args: [...given],
    options: {
      clients: { type: 'string', default: '300000' },
      rounds: { type: 'string', default: '20' },
      plans: { type: 'string' },
      keep: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) return undefined
  const [clients, rounds] = [Number(values.clients), Number(values.rounds)]
  if (!Number.isInteger(clients) || clients < 0 || clients > 300_000)
    throw new Error('--clients must be a whole number, 0 to 300000')
  if (!Number.isInteger(rounds) || rounds < 1 || rounds > 1000)
    throw new Error('--rounds must be a whole number, 1 to 1000')
  return { clients, rounds, plans: values.plans, keep: values.keep }
}

/**
 * @returns undefined when help was asked
 * @throws Error that says what is wrong, for what cannot be read
 */
export function readClaimsOptions(given: readonly string[]): ClaimsOptions | undefined {
  const { values } = parseArgs({
    args: [...given],
    options: {
      claims: { type: 'string', default: '500' },
      places: { type: 'string', default: '50' },
      connections: { type: 'string', default: '32' },
      rounds: { type: 'string', default: '5' },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) return undefined
  const whole = (name: 'claims' | 'places' | 'connections' | 'rounds', most: number) => {
    const number = Number(values[name])
    if (!Number.isInteger(number) || number < 1 || number > most)
      throw new Error(`--${name} must be a whole number, 1 to ${most}`)
    return number
  }
  return {
    claims: whole('claims', 100_000),
    places: whole('places', 100_000),
    connections: whole('connections', 80),
    rounds: whole('rounds', 50),
  }
}

/**
 * @returns undefined when help was asked
 * @throws Error that says what is wrong, for what cannot be read
 */
export function readPortalOptions(given: readonly string[]): PortalOptions | undefined {
  const { values } = parseArgs({
    args: [...given],
    options: {
      portal: { type: 'string', default: 'http://localhost:3000' },
      gateway: { type: 'string', default: 'http://localhost:4000' },
      connections: { type: 'string', default: '20' },
      rounds: { type: 'string', default: '3' },
      seconds: { type: 'string', default: '3' },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) return undefined
  const origin = (name: 'portal' | 'gateway') => {
    if (!URL.canParse(values[name])) throw new Error(`--${name} must be an address, such as http://localhost:3000`)
    return new URL(values[name]).origin
  }
  const number = (name: 'connections' | 'rounds' | 'seconds', most: number) => {
    const value = Number(values[name])
    if (!(value > 0 && value <= most)) throw new Error(`--${name} must be a number above 0, ${most} at most`)
    return value
  }
  return {
    portal: origin('portal'),
    gateway: origin('gateway'),
    connections: Math.ceil(number('connections', 200)),
    rounds: Math.ceil(number('rounds', 50)),
    seconds: number('seconds', 60),
  }
}
