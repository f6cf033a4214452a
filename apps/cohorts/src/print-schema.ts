import { printContract } from '@kraamketen/subgraph'
import { schema } from './graphql/schema.ts'

process.stdout.write(printContract(schema))
