import { createHash } from 'node:crypto'
import type { DeliveryDescription, SourceFileKind } from '@kraamketen/data-contract'
import { DERIVATION_VERSION } from '../rules/derivation/derivation-version.ts'

/**
 * Identifies a release: the bytes of its files, what the delivery says of them, and the rules of the derivation. The
 * names of the files and their order do not matter.
 *
 * @returns SHA-256, in hexadecimal
 */
export function deliveryChecksum(
  files: readonly { readonly kind: SourceFileKind; readonly sha256: string }[],
  { files: _names, ...told }: DeliveryDescription,
): string {
  const lines = files.map(({ kind, sha256 }) => `${kind} ${sha256}`).sort()
  const description = JSON.stringify(Object.entries(told).sort(([a], [b]) => (a < b ? -1 : 1)))
  return createHash('sha256')
    .update([...lines, description, `derivation ${DERIVATION_VERSION}`].join('\n'))
    .digest('hex')
}
