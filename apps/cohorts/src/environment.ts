import { optional } from 'valibot'
import { readEnvironment, subgraphVariables, variable } from '@kraamketen/subgraph'

/** Where the graph is asked when nobody says otherwise: stands in the programs that an answer gives. */
const GRAPH_URL = 'http://localhost:4000/graphql'

/** Everything that the service is told from outside; the only reader of process.env. */
export function environment() {
  return readEnvironment({ ...subgraphVariables, GRAPH_URL: optional(variable.url, GRAPH_URL) }, process.env)
}

/** What migrating and loading need: the owner of the schema. */
export function ownerEnvironment() {
  return readEnvironment({ OWNER_DATABASE_URL: variable.url }, process.env)
}

/** What loading the demonstration's projects needs. */
export function demonstrationEnvironment() {
  return readEnvironment({ OWNER_DATABASE_URL: variable.url, TODAY: variable.day }, process.env)
}

/** What importing a release needs besides: the key that its record keys are drawn with. */
export function importEnvironment() {
  return readEnvironment({ OWNER_DATABASE_URL: variable.url, DISCLOSURE_KEY: variable.key }, process.env)
}
