import { LINE_FEED } from './ascii.ts'
import { FileRefused } from './delivery-problem.ts'

/**
 * Cuts a stream of bytes at line ends: every block that it gives ends with a line feed, also the last one, where the
 * file may lack it. Blocks are the caller's to change.
 *
 * @param longest bytes that a line may have
 */
export async function* wholeLines(chunks: AsyncIterable<Uint8Array>, longest: number): AsyncGenerator<Uint8Array> {
  let begun: Uint8Array = new Uint8Array(0)
  for await (const chunk of chunks) {
    const last = chunk.lastIndexOf(LINE_FEED)
    if (last < 0) {
      begun = Buffer.concat([begun, chunk])
    } else {
      const first = begun.length === 0 ? -1 : chunk.indexOf(LINE_FEED)
      if (first >= 0) yield Buffer.concat([begun, chunk.subarray(0, first + 1)])
      if (last > first) yield chunk.subarray(first + 1, last + 1)
      begun = Uint8Array.from(chunk.subarray(last + 1))
    }
    if (begun.length > longest) throw lineTooLong(longest)
  }
  if (begun.length > 0) yield Buffer.concat([begun, Uint8Array.of(LINE_FEED)])
}

export function lineTooLong(longest: number): FileRefused {
  return new FileRefused('LINE_TOO_LONG', `a line is longer than ${longest} bytes`)
}
