import { expect, test } from 'vitest'
import { type StartOptions, help, parseOptions } from './options.ts'

const now = new Date('2026-03-14T23:30:00Z')
const parse = (...args: string[]) => parseOptions(args, '/home/noor', now) as StartOptions

test('without options everything has its known place, and the day is the Dutch one', () => {
  expect(parse()).toMatchObject({
    ports: {
      portal: 3000,
      gateway: 4000,
      identity: 3001,
      indications: 4001,
      eligibility: 4002,
      costs: 4003,
      cohorts: 4004,
      postgres: 5433,
    },
    data: expect.stringMatching(/\/\.data$/) as string,
    clients: 3000,
    population: undefined,
    today: '2026-03-15',
    databaseUrl: undefined,
    fresh: false,
  })
})

test.each([
  { args: ['--subgraph-ports', '5000'], expected: { ports: { indications: 5000, cohorts: 5003 } } },
  { args: ['--data', 'mine'], expected: { data: '/home/noor/mine' } },
  { args: ['--data', '/srv/mine'], expected: { data: '/srv/mine' } },
  { args: ['--clients', '0'], expected: { clients: 0 } },
  { args: ['--clients=300000'], expected: { clients: 300_000 } },
  { args: ['--population', 'national'], expected: { population: 'national' } },
  { args: ['--population', 'none'], expected: { population: 'none' } },
  { args: ['--population', '1000'], expected: { population: '1000' } },
  { args: ['--today', '2023-03-01'], expected: { today: '2023-03-01' } },
  { args: ['--fresh'], expected: { fresh: true } },
  { args: ['--database-url', 'postgres://a:b@c/d'], expected: { databaseUrl: 'postgres://a:b@c/d' } },
  // The embedded server does not run then: its port is free for others.
  { args: ['--database-url', 'postgres://a@c', '--portal-port', '5433'], expected: { ports: { portal: 5433 } } },
])('$args', ({ args, expected }) => {
  expect(parse(...args)).toMatchObject(expected)
})

test.each([
  { args: ['--portal-port', '0'], says: '--portal-port is "0".' },
  { args: ['--portal-port', '65536'], says: '--portal-port is "65536".' },
  { args: ['--portal-port', '3e3'], says: '--portal-port is "3e3".' },
  { args: ['--subgraph-ports', '65533'], says: '--subgraph-ports is "65533".' },
  { args: ['--clients', '300001'], says: '--clients is "300001".' },
  { args: ['--population', 'half'], says: '--population is "half".' },
  { args: ['--population', '999'], says: '--population is "999".' },
  { args: ['--population', '7630751'], says: '--population is "7630751".' },
  { args: ['--today', '2026-02-29'], says: '--today is "2026-02-29".' },
  { args: ['--today', '0026-03-14'], says: '--today is "0026-03-14".' },
  { args: ['--database-url', 'mysql://a'], says: '--database-url is not the address of a PostgreSQL server.' },
  { args: ['--fresh', '--database-url', 'postgres://a'], says: '--fresh does not throw away' },
  { args: ['--gateway-port', '3000'], says: 'Port 3000 is given to both portal and gateway.' },
  { args: ['--gateway-port', '4004'], says: 'Port 4004 is given to both gateway and cohorts.' },
  { args: ['--prot', '3000'], says: "Unknown option '--prot'." },
  { args: ['--portal-port'], says: "Option '--portal-port <value>' argument missing." },
  { args: ['fresh'], says: "Unexpected argument 'fresh'." },
])('$args is refused in words', ({ args, says }) => {
  expect(() => parse(...args)).toThrow(says)
})

test('the help lists every option, and asking for it wins', () => {
  expect(parse('--help', '--fresh')).toBe('help')
  for (const name of [
    'portal-port',
    'subgraph-ports',
    'data',
    'clients',
    'population',
    'today',
    'database-url',
    'fresh',
  ]) {
    expect(help()).toContain(`--${name}`)
  }
})
