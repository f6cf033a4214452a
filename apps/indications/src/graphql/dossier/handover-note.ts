import { line } from '@kraamketen/subgraph'

/** What one maternity assistant writes to the next (NL: overdracht tussen kraamverzorgenden). */
export function handoverNote() {
  return line(4000, { multiline: true })
}
