import { availableParallelism, cpus } from 'node:os'
import { benchCare } from './care/care-bench.ts'
import { benchClaims } from './claims/claims-bench.ts'
import { startOurs, startPeer, startStub } from './gateways.ts'
import { measure } from './measure.ts'
import { watchOthers } from './others-on-the-machine.ts'
import { OPERATIONS } from './operations.ts'
import {
  HELP,
  type Options,
  readCareOptions,
  readClaimsOptions,
  readOptions,
  readPortalOptions,
  readResearchOptions,
} from './options.ts'
import { benchPortal } from './portal/portal-bench.ts'
import { report } from './report.ts'
import { benchResearch } from './research/research-bench.ts'
import { startTokenIssuer } from './token-issuer.ts'

const NOT_THE_SAME_WORK = `Ours does what the peer does not: checks the token (a verified one is remembered for a minute), enforces the
scopes of every field, limits size and depth, signs every request to a service, gives it four seconds.
The peer is @apollo/gateway on @apollo/server and fastify, in production mode, with its own way of asking services, over
the same supergraph without its access rules, with which it does not start.`

try {
  const [what, ...others] = process.argv.slice(2)
  if (what === 'research') await run(readResearchOptions(others), benchResearch)
  else if (what === 'care') await run(readCareOptions(others), benchCare)
  else if (what === 'claims') await run(readClaimsOptions(others), benchClaims)
  else if (what === 'portal') await run(readPortalOptions(others), benchPortal)
  else await run(readOptions(process.argv.slice(2)), bench)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

async function run<Given>(options: Given | undefined, work: (options: Given) => Promise<void>): Promise<void> {
  if (options === undefined) console.log(HELP)
  else await work(options)
}

async function bench(options: Options): Promise<void> {
  const stops: (() => unknown)[] = []
  const started = <T extends { stop: () => unknown }>(program: T): T => {
    stops.unshift(program.stop)
    return program
  }
  try {
    const stub = started(await startStub())
    const { issuer, token } = started(await startTokenIssuer())
    const ours = started(await startOurs(stub, issuer))
    const peer = started(await startPeer(stub))
    const others = watchOthers([stub, ours, peer].map(({ pid }) => pid))
    const measured = await measure(OPERATIONS, { ours, peer, stub, token }, options, (line) => console.error(line))
    for (const { name, about } of OPERATIONS) console.log(`${name}  ${about}`)
    console.log(`\n${report(measured)}\n\n${NOT_THE_SAME_WORK}\n`)
    console.log(machine(others(), options))
  } finally {
    for (const stop of stops) await stop()
  }
}

function machine(others: number | undefined, { rounds, seconds }: Options): string {
  const model = cpus()[0]?.model.trim() ?? 'unknown processor'
  const shared =
    others === undefined
      ? 'what else ran here is not known'
      : `other programs took ${(others * 100).toFixed(0)} % of the machine meanwhile`
  return [
    `${availableParallelism()} cores (${model}), Node ${process.versions.node}, ${process.platform} ${process.arch}.`,
    `Medians of ${rounds} rounds of ${seconds} s; every key unique; connections kept; services answered by a stub.`,
    `Gateway, stub and load share the cores; ${shared}.`,
  ].join('\n')
}
