/** What is missing and was not asked about yet, answered or not: nobody asks the same thing twice. */
export function notYetAsked<Code extends string>(
  missing: readonly { readonly code: Code }[],
  questions: readonly { readonly elements: readonly Code[] }[],
): readonly Code[] {
  const asked = new Set(questions.flatMap(({ elements }) => elements))
  return missing.map(({ code }) => code).filter((code) => !asked.has(code))
}
