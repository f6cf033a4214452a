import type { ElementCode } from './elements.ts'
import type { ElementValues, HandoverDocument } from './handover-document.ts'

/** What a document says of an element; null when it says nothing, or that it is not known. */
export function valueOf<Code extends ElementCode>(document: HandoverDocument, code: Code): ElementValues[Code] | null {
  const element = document.sections.flatMap(({ elements }) => elements).find((candidate) => candidate.code === code)
  return (element?.value ?? null) as ElementValues[Code] | null
}
