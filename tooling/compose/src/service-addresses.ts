/** The services of the graph and where each listens by default; the gateway's environment says where it really is. */
export const SERVICE_ADDRESSES = {
  indications: 'http://localhost:4001/graphql',
  eligibility: 'http://localhost:4002/graphql',
  costs: 'http://localhost:4003/graphql',
  cohorts: 'http://localhost:4004/graphql',
} as const

export type ServiceName = keyof typeof SERVICE_ADDRESSES

export function isServiceName(text: string): text is ServiceName {
  return Object.hasOwn(SERVICE_ADDRESSES, text)
}
