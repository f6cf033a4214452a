import { DEMONSTRATION_ACCOUNTS } from './demonstration-accounts.ts'
import type { Demonstration } from './demonstration-note.ts'
import type { StartOptions } from './options.ts'
import { SUBGRAPHS, addresses } from './platform-programs.ts'

/** What a newcomer wants to know once everything runs. */
export function summary(options: StartOptions, demonstration: Demonstration, seconds: number): string {
  const { portal, gateway, identity } = addresses(options)
  const services = SUBGRAPHS.map((name) => `${name} ${options.ports[name]}`).join(', ')
  const database =
    options.databaseUrl === undefined ? `PostgreSQL on port ${options.ports.postgres}` : 'the server of --database-url'
  const people = DEMONSTRATION_ACCOUNTS.map(
    ({ account, name, role, sees }) => `    ${account.padEnd(8)}${name.padEnd(17)}${role.padEnd(13)}${sees}`,
  )
  return `
Kraamketen runs (ready in ${seconds.toFixed(1)} s).

  Portal     ${portal}
  Gateway    ${gateway}
  Identity   ${identity}
  Services   ${services}
  Database   ${database}
  Logs       ${options.data}/logs

  The demonstration is set on ${demonstration.today}, with ${demonstration.clients} made-up clients (others: --today, --clients, with --fresh).
  The research release is synthetic: it is about nobody (other sizes: --population national).
 
  Sign in as one of these people. All are made up; choosing one is signing in.
${people.join('\n')}

  A first question:
    TOKEN=$(npm run --silent token -- --role midwife)
    curl -s ${gateway} -H "authorization: Bearer $TOKEN" -H 'content-type: application/json' \\
      -d '{"query":"{ viewer { name role organisation { name } } }"}'

Ctrl-C stops everything.`
}
