import { accessSync, constants, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { removeEmbeddedData } from '@kraamketen/database/embedded'
import { postgresFolder } from './postgres-unit.ts'
import { StartProblem } from '../start-problem.ts'

/** The names below the data folder that are ours to remove. */
const OURS = ['secrets.json', 'demonstration.json', 'prepared', 'identity', 'logs', 'deliveries']

/** @throws StartProblem when it cannot be written */
export function openDataFolder(data: string): void {
  try {
    // Others may pass through, because PostgreSQL started by root is another user; what is secret inside is closed.
    mkdirSync(data, { recursive: true, mode: 0o755 })
    accessSync(data, constants.W_OK | constants.X_OK)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    const isFile = code === 'EEXIST' || code === 'ENOTDIR'
    throw new StartProblem(
      isFile
        ? `${data} is no folder: a file lies there.`
        : `The data folder ${data} cannot be written${code === '' ? '' : ` (${code})`}.`,
      code === 'ENOSPC'
        ? 'Make 1 GB free on its disk, or choose another folder: npm start -- --data FOLDER'
        : 'Give yourself the right to write there, or choose another folder: npm start -- --data FOLDER',
      { cause: error },
    )
  }
}

/** Removes what earlier starts kept there, and nothing else that may lie there. */
export function emptyDataFolder(data: string): void {
  removeEmbeddedData(postgresFolder(data))
  for (const name of OURS) rmSync(join(data, name), { recursive: true, force: true })
}
