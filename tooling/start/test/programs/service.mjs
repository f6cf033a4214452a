import { writeFileSync } from 'node:fs'

// A small program as the supervisor knows them: says when it is ready, stops when told, ends when nobody holds it.
const { CRASH_AFTER, IGNORE_STOP, SILENT, FAIL, DEAF, PID_FILE } = process.env
if (PID_FILE !== undefined) writeFileSync(PID_FILE, String(process.pid))
console.log('a first line')
if (FAIL !== undefined) {
  console.error('there is no configuration')
  process.exit(7)
}
process.on('SIGTERM', () => {
  if (IGNORE_STOP === undefined) process.exit(0)
})
if (DEAF === undefined) process.on('disconnect', () => process.exit(0))
setInterval(() => {}, 1000)
if (SILENT === undefined) process.send?.({ ready: true })
if (CRASH_AFTER !== undefined) setTimeout(() => process.exit(3), Number(CRASH_AFTER))
