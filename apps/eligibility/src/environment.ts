import { readEnvironment, subgraphVariables, variable } from '@kraamketen/subgraph'

/** Everything that the service is told from outside; the only reader of process.env. */
export function environment() {
  return readEnvironment(subgraphVariables, process.env)
}

/** What migrating needs: the owner of the schemas. */
export function ownerEnvironment() {
  return readEnvironment({ OWNER_DATABASE_URL: variable.url }, process.env)
}

/** What the demonstration is asked to be. */
export function demonstrationEnvironment() {
  return readEnvironment(
    { OWNER_DATABASE_URL: variable.url, TODAY: variable.day, CLIENTS: variable.count },
    process.env,
  )
}
