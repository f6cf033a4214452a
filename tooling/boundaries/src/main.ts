import { resolve } from 'node:path'
import { crossings } from './crossings.ts'

const root = resolve(process.argv[2] ?? resolve(import.meta.dirname, '../../..'))
const found = await crossings(root)
for (const { boundary, where, sentence } of found) console.error(`${where}: ${sentence} [${boundary}]`)
if (found.length > 0) {
  console.error(
    `\n${String(found.length)} import${found.length === 1 ? ' goes' : 's go'} against docs/architecture.md, "Direction".`,
  )
  process.exitCode = 1
}
