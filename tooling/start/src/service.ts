import { parseArgs } from 'node:util'
import { askRunningStart } from './platform/running-start.ts'
import { inWords } from './start-problem.ts'

const HELP = `npm run service -- status           what runs
npm run service -- stop SERVICE     stops one service and leaves it stopped
npm run service -- pause SERVICE    lets it hang: it is there and answers nothing
npm run service -- start SERVICE    brings it back

  SERVICE        postgres, identity, indications, eligibility, costs, cohorts, gateway or portal
  --data FOLDER  the data folder that npm start was given (.data)`

try {
  const { values, positionals } = parseArgs({
    options: { data: { type: 'string' }, help: { type: 'boolean', default: false } },
    allowPositionals: true,
  })
  const [command = '', service] = positionals
  if (
    values.help ||
    !['status', 'stop', 'pause', 'start'].includes(command) ||
    (command !== 'status' && service === undefined)
  ) {
    console.log(HELP)
    process.exitCode = values.help ? 0 : 1
  } else {
    const answer = await askRunningStart(values.data, { command, service: service ?? '' })
    if (answer === undefined)
      console.error('Nothing runs with this data folder. Run `npm start` first, in another terminal.')
    else for (const line of answer.lines) (answer.ok ? console.log : console.error)(line)
    process.exitCode = answer?.ok === true ? 0 : 1
  }
} catch (error) {
  console.error(inWords(error))
  process.exitCode = 1
}
