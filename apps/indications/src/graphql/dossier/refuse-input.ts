import { InvalidInput } from '@kraamketen/subgraph'

/** One value of the input that cannot be right, with its place and what to do. */
export function refuseInput(field: string, message: string, remedy: string): InvalidInput {
  return new InvalidInput([{ path: ['input', field], message, remedy }])
}
