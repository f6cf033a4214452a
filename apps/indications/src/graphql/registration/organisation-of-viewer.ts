import type { TokenViewer } from '@kraamketen/subgraph'
import { GraphQLError } from 'graphql'

/** The organisation for which the viewer acts; who acts for none can change nothing. */
export function organisationOfViewer({ organisation }: TokenViewer): string {
  if (organisation === null) {
    throw new GraphQLError('This account acts for no organisation.', { extensions: { code: 'FORBIDDEN' } })
  }
  return organisation
}
