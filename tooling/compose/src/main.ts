import { join } from 'node:path'
import { composeWorkspace } from './compose-workspace.ts'

const root = join(import.meta.dirname, '../../..')
process.exitCode = composeWorkspace(root, process.argv.slice(2), (line) => console.error(line))
