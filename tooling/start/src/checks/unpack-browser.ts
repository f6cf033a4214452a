import { pathToFileURL } from 'node:url'

// Run with the module of @sparticuz/chromium and TMPDIR: unpacks the browser there. A process of its own, because the
// package decides by the environment where and what it unpacks.
interface Package {
  readonly default: { executablePath(): Promise<string> }
}

const [module = ''] = process.argv.slice(2)
const { default: chromium } = (await import(pathToFileURL(module).href)) as Package
process.stdout.write(await chromium.executablePath())
