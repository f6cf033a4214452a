import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto'
import { type Bsn, maskBsn } from '@kraamketen/kraamzorg'

/** A BSN as it is stored: unreadable without one key, found again with another. */
export interface SealedBsn {
  /** Nonce (12 bytes), tag (16 bytes), then the cipher text, AES-256-GCM. */
  readonly encrypted: Buffer
  /** HMAC-SHA-256 under a key of its own: equal for equal numbers, so a look-up needs no decryption. */
  readonly hash: Buffer
  /** Which pair of keys; a new pair does not make the old ones unreadable. */
  readonly keyId: string
}

export interface BsnVault {
  seal(bsn: Bsn): SealedBsn
  hash(bsn: Bsn): Buffer
  /** The last four digits; the whole number leaves the vault nowhere yet. */
  mask(encrypted: Buffer): string
}

const KEY_ID = '1'

export function openBsnVault(keys: { encryption: Buffer; hash: Buffer }): BsnVault {
  const hash = (bsn: Bsn) => createHmac('sha256', keys.hash).update(bsn).digest()
  return {
    hash,
    seal: (bsn) => {
      const nonce = randomBytes(12)
      const cipher = createCipheriv('aes-256-gcm', keys.encryption, nonce)
      const text = Buffer.concat([cipher.update(bsn, 'utf8'), cipher.final()])
      return { encrypted: Buffer.concat([nonce, cipher.getAuthTag(), text]), hash: hash(bsn), keyId: KEY_ID }
    },
    mask: (encrypted) => {
      const decipher = createDecipheriv('aes-256-gcm', keys.encryption, encrypted.subarray(0, 12))
      decipher.setAuthTag(encrypted.subarray(12, 28))
      const text = Buffer.concat([decipher.update(encrypted.subarray(28)), decipher.final()])
      return maskBsn(text.toString('utf8') as Bsn)
    },
  }
}
