import { createWriteStream } from 'node:fs'
import { once } from 'node:events'
import type { Writable } from 'node:stream'
import { finished } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import type { SourceFile } from '@kraamketen/data-contract'
import type { RowSink, Token } from './row-sink.ts'

const PART = 1 << 20
/** More than the longest row. */
const ROOM = 1 << 10
const COMMA = 44
const NEW_LINE = 10
const POINT = 46
const ZERO = 48
const MILLION = 1_000_000

/** Comma-separated rows under a line of column names, written in place into large buffers. */
export class CsvSink implements RowSink {
  rows = 0
  private buffer = Buffer.allocUnsafe(PART + ROOM)
  private at = 0
  private readonly full: Buffer[] = []
  private readonly output: Writable
  private readonly closed: Promise<void>

  /** @param gzip compressed as quickly as possible, by the threads of zlib and without a time in it */
  constructor(path: string, file: SourceFile, gzip: boolean) {
    const target = createWriteStream(path)
    this.closed = finished(target)
    // Whoever finishes learns of it; until then a failure must not end the program.
    this.closed.catch(() => undefined)
    if (gzip) {
      const compressor = createGzip({ level: 1, chunkSize: 1 << 18 })
      compressor.pipe(target)
      this.output = compressor
    } else {
      this.output = target
    }
    const head = Buffer.from(`${file.columns.map(({ name }) => name).join(',')}\n`)
    head.copy(this.buffer)
    this.at = head.length
  }

  pseudonym(value: number): void {
    const high = Math.floor(value / MILLION)
    this.sixDigits(high)
    this.sixDigits(value - high * MILLION)
    this.buffer[this.at++] = COMMA
  }

  whole(value: number): void {
    this.digits(value)
    this.buffer[this.at++] = COMMA
  }

  hundredths(value: number): void {
    const hours = Math.floor(value / 100)
    const rest = value - hours * 100
    this.digits(hours)
    if (rest > 0) {
      this.buffer[this.at++] = POINT
      this.buffer[this.at++] = ZERO + Math.floor(rest / 10)
      if (rest % 10 > 0) this.buffer[this.at++] = ZERO + (rest % 10)
    }
    this.buffer[this.at++] = COMMA
  }

  text({ bytes }: Token): void {
    const { buffer } = this
    let { at } = this
    for (const byte of bytes) buffer[at++] = byte
    buffer[at++] = COMMA
    this.at = at
  }

  missing(): void {
    this.buffer[this.at++] = COMMA
  }

  end(): void {
    this.buffer[this.at - 1] = NEW_LINE
    this.rows++
    if (this.at < PART) return
    this.full.push(this.buffer.subarray(0, this.at))
    this.buffer = Buffer.allocUnsafe(PART + ROOM)
    this.at = 0
  }

  async drain(): Promise<void> {
    for (const part of this.full.splice(0)) {
      if (!this.output.write(part)) await Promise.race([once(this.output, 'drain'), this.closed])
    }
  }

  async finish(): Promise<void> {
    await this.drain()
    this.output.end(this.buffer.subarray(0, this.at))
    await this.closed
  }

  private sixDigits(value: number): void {
    let left = value
    for (let place = this.at + 5; place >= this.at; place--) {
      const tens = (left / 10) | 0
      this.buffer[place] = ZERO + left - tens * 10
      left = tens
    }
    this.at += 6
  }

  private digits(value: number): void {
    let length = 1
    for (let limit = 10; value >= limit; limit *= 10) length++
    let left = value
    for (let place = this.at + length - 1; place >= this.at; place--) {
      const tens = Math.floor(left / 10)
      this.buffer[place] = ZERO + left - tens * 10
      left = tens
    }
    this.at += length
  }
}
