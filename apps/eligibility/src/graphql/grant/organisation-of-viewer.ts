import { NotFound, type TokenViewer } from '@kraamketen/subgraph'

/** The organisation for which the viewer acts; who acts for none sees nobody, and so finds nothing to change. */
export function organisationOfViewer({ organisation }: TokenViewer, what: string, place: readonly string[]): string {
  if (organisation === null) throw new NotFound(what, place)
  return organisation
}
