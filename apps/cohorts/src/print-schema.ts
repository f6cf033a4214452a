import { writeFile } from 'node:fs/promises'
import { printContract } from '@kraamketen/subgraph'
import { schema } from './graphql/schema.ts'

await writeFile(new URL('../schema.graphql', import.meta.url), printContract(schema))
