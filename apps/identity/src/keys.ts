import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { chmod, mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { calculateJwkThumbprint, exportJWK, generateKeyPair, type JWK } from 'jose'

export type IdentityKeys = {
  /** Private ES256 key that signs every token. */
  signing: JWK
  /** Keys that sign the cookies, newest first. */
  cookies: string[]
}

/**
 * The keys of this installation, made at the first start and kept in `identity-keys.json`, readable by the owner only,
 * so that tokens and cookies outlive a restart.
 * @throws Error when the file is there but cannot be used
 */
export async function identityKeys(dataDirectory: string): Promise<IdentityKeys> {
  const path = join(dataDirectory, 'identity-keys.json')
  if (existsSync(path)) {
    await chmod(path, 0o600)
    return parseKeys(await readFile(path, 'utf8'), path)
  }

  const { privateKey } = await generateKeyPair('ES256', { extractable: true })
  const jwk = await exportJWK(privateKey)
  const keys: IdentityKeys = {
    signing: { ...jwk, kid: await calculateJwkThumbprint(jwk), alg: 'ES256', use: 'sig' },
    cookies: [randomBytes(32).toString('base64url')],
  }
  await mkdir(dataDirectory, { recursive: true })
  // Written beside and moved into place: an interrupted first start leaves no half file behind.
  await writeFile(`${path}.new`, JSON.stringify(keys), { mode: 0o600 })
  await rename(`${path}.new`, path)
  return keys
}

function parseKeys(text: string, path: string): IdentityKeys {
  try {
    const { signing, cookies } = JSON.parse(text) as Partial<IdentityKeys>
    if (signing?.kty === 'EC' && signing.d && signing.kid && cookies?.every((key) => typeof key === 'string')) {
      return { signing, cookies }
    }
  } catch {
    // Told below, the same as a file with other content.
  }
  throw new Error(
    `${path} does not hold the keys of this provider. Remove it: new keys are made, and everybody signs in again.`,
  )
}
