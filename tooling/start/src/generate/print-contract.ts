import { createRequire } from 'node:module'
import { join } from 'node:path'

// Run with the folder of a service: prints its contract. A process of its own, because every service brings its graph
// library, and a schema knows only the types of its own copy.
const [folder = ''] = process.argv.slice(2)

interface Graph {
  readonly schema: unknown
}
interface Printer {
  readonly printContract: (schema: unknown) => string
}

const { schema } = (await import(join(folder, 'src/graphql/schema.ts'))) as Graph
const printer = createRequire(join(folder, 'package.json')).resolve('@kraamketen/subgraph')
const { printContract } = (await import(printer)) as Printer
process.stdout.write(printContract(schema))
