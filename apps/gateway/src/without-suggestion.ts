/** GraphQL's messages guess what was meant, and so tell names of the schema to whoever may not read it. */
export function withoutSuggestion(message: string): string {
  return message.replace(/\s*Did you mean\b[^?]*\?/g, '')
}
