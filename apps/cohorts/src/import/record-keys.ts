import { createCipheriv, createHmac } from 'node:crypto'

/** The key that the record keys of one release are drawn with; nobody can compute them without the disclosure key. */
export function releaseRecordKey(disclosureKey: Uint8Array, checksum: string): Uint8Array {
  return createHmac('sha256', disclosureKey).update(checksum).digest()
}

const BLOCK = 16

/**
 * One number from 0 to 2^32 - 1 for each pseudonym, the same as long as key and pseudonym are: the first four bytes of
 * the pseudonym encrypted as one block of AES-256. As good as drawn by lot, and a nation takes milliseconds.
 */
export function recordKeys(key: Uint8Array, pseudonyms: ArrayLike<number>): Uint32Array {
  const blocks = Buffer.alloc(pseudonyms.length * BLOCK)
  for (let index = 0; index < pseudonyms.length; index += 1)
    blocks.writeUIntBE(pseudonyms[index] as number, index * BLOCK + BLOCK - 6, 6)
  const encrypted = createCipheriv('aes-256-ecb', key, null).setAutoPadding(false).update(blocks)
  return Uint32Array.from({ length: pseudonyms.length }, (_, index) => encrypted.readUInt32BE(index * BLOCK))
}
