import { parseArgs } from 'node:util'
import { ROLES } from '@kraamketen/kraamzorg'
import { DEMONSTRATION_ACCOUNTS } from './platform/demonstration-accounts.ts'
import { fetchToken } from './platform/fetch-token.ts'
import { askRunningStart } from './platform/running-start.ts'
import { StartProblem, inWords } from './start-problem.ts'

const HELP = `npm run --silent token -- --role midwife

Prints a bearer token of one of the demonstration's people, valid for an hour.

  --role ROLE    ${ROLES.join(', ')}
  --user NAME    ${DEMONSTRATION_ACCOUNTS.map(({ account }) => account).join(', ')}
  --data FOLDER  the data folder that npm start was given (.data)`

try {
  const { values } = parseArgs({
    options: {
      role: { type: 'string' },
      user: { type: 'string' },
      data: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) console.log(HELP)
  else console.log(await fetchToken(await identityOf(values.data), accountOf(values)))
} catch (error) {
  console.error(inWords(error))
  process.exitCode = 1
}

/** Only the start that runs knows which port it was given. */
async function identityOf(data: string | undefined): Promise<string> {
  const answer = await askRunningStart(data, { command: 'identity' })
  return answer?.lines[0] ?? 'http://localhost:3001'
}

function accountOf({ role, user }: { role?: string | undefined; user?: string | undefined }): string {
  const found = DEMONSTRATION_ACCOUNTS.find((one) => (user === undefined ? one.role === role : one.account === user))
  if (found !== undefined) return found.account
  throw new StartProblem(
    role === undefined && user === undefined
      ? 'Say for whom.'
      : `Nobody in the demonstration is "${user ?? role ?? ''}".`,
    HELP,
  )
}
