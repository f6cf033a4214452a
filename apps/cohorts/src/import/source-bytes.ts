import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { FileRefused } from './delivery-problem.ts'
import type { Limits } from './limits.ts'
import { parquetAsText } from './parquet-as-text.ts'

const CHUNK = 1024 ** 2

/** What identifies a file: its bytes as they were delivered. */
export interface FileDigest {
  readonly bytes: number
  readonly sha256: string
}

export interface SourceBytes {
  /** The bytes as they were delivered; read either these or the chunks. */
  readonly raw: AsyncIterable<Uint8Array>
  /** Text of comma-separated values, whatever the form of the file. */
  readonly chunks: AsyncIterable<Uint8Array>
  /** How much of the file was read so far, as it was delivered. */
  readonly bytesRead: () => number
  /** Known once all chunks have been read. */
  readonly digest: () => FileDigest
}

/** Opens a file of a delivery by its extension: .csv, .csv.gz or .parquet. */
export function sourceBytes(path: string, limits: Limits): SourceBytes {
  const hash = createHash('sha256')
  let bytes = 0
  async function* raw(): AsyncGenerator<Uint8Array> {
    for await (const chunk of createReadStream(path, { highWaterMark: CHUNK }) as AsyncIterable<Uint8Array>) {
      hash.update(chunk)
      bytes += chunk.length
      if (bytes > limits.bytes) throw tooLarge(limits)
      yield chunk
    }
  }
  const source = raw()
  const chunks = path.endsWith('.parquet')
    ? parquetAfter(source, path, limits)
    : path.endsWith('.gz')
      ? gunzipped(source, () => bytes, limits)
      : source
  return { raw: source, chunks, bytesRead: () => bytes, digest: () => ({ bytes, sha256: hash.copy().digest('hex') }) }
}

async function* gunzipped(
  raw: AsyncIterable<Uint8Array>,
  bytesIn: () => number,
  limits: Limits,
): AsyncGenerator<Uint8Array> {
  const source = Readable.from(raw, { objectMode: false, highWaterMark: CHUNK })
  const gunzip = createGunzip({ chunkSize: CHUNK })
  source.on('error', (error) => gunzip.destroy(error))
  let bytesOut = 0
  try {
    for await (const chunk of source.pipe(gunzip) as AsyncIterable<Uint8Array>) {
      bytesOut += chunk.length
      if (bytesOut > limits.bytes) throw tooLarge(limits)
      if (bytesOut > limits.growthFrom && bytesOut > limits.growth * bytesIn())
        throw new FileRefused('TOO_COMPRESSED', `the file grows more than ${limits.growth} times when decompressed`)
      yield chunk
    }
  } catch (error) {
    if (error instanceof FileRefused || (error as { code?: string }).code?.startsWith('Z_') !== true) throw error
    throw new FileRefused('DAMAGED', 'the file cannot be decompressed: it is damaged or not complete')
  } finally {
    source.destroy()
  }
}

/** A Parquet file is read from its end, so its bytes are digested first. */
async function* parquetAfter(raw: AsyncIterable<Uint8Array>, path: string, limits: Limits): AsyncGenerator<Uint8Array> {
  for await (const _ of raw);
  yield* parquetAsText(path, limits)
}

function tooLarge(limits: Limits): FileRefused {
  return new FileRefused('TOO_LARGE', `the file is larger than ${limits.bytes} bytes`)
}
