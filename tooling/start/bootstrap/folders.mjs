import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT = fileURLToPath(new URL('../../../', import.meta.url))
export const MODULES = join(ROOT, 'node_modules')
export const BIN = join(MODULES, '.bin')
/** The Node that the registry brought. */
export const NODE = join(BIN, 'node')
/** Kept beside Node, because turbo asks for it by name and npx may clear its own copy away. */
export const PNPM = join(BIN, 'pnpm')
