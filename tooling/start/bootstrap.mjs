// Runs on whatever Node the machine has, before anything is installed: plain JavaScript, no dependencies.
const COMMANDS = ['start', 'test', 'token', 'service', 'import', 'check', 'fix', 'generate']
const OLDEST_NODE = 20

const major = Number(process.versions.node.split('.')[0])
const [command = '', ...options] = process.argv.slice(2)

if (major < OLDEST_NODE) {
  console.error(
    `Node ${process.versions.node} is too old: install Node ${OLDEST_NODE} or newer from https://nodejs.org.`,
  )
  process.exitCode = 1
} else if (!COMMANDS.includes(command)) {
  console.error(`Say what to do: npm run ${COMMANDS.join(' | npm run ')}`)
  process.exitCode = 1
} else {
  const { bringPackages } = await import('./bootstrap/bring-packages.mjs')
  const { runCommand } = await import('./bootstrap/run-command.mjs')
  if (await bringPackages()) await runCommand(command, options)
  else process.exitCode = 1
}
