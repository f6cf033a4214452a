import { GraphQLError, parse, print } from 'graphql'

/** A question as GraphQL itself would write it, with its comments above it; null when it cannot be read. */
export function tidyQuery(text: string): string | null {
  try {
    const comments = text.split('\n').filter((line) => line.trimStart().startsWith('#'))
    return [...comments.map((line) => line.trim()), print(parse(text)), ''].join('\n')
  } catch (error) {
    if (error instanceof GraphQLError) return null
    throw error
  }
}

/** Variables with two spaces a level; null when they are no JSON. */
export function tidyVariables(text: string): string | null {
  if (text.trim() === '') return ''
  try {
    return JSON.stringify(JSON.parse(text), null, 2)
  } catch {
    return null
  }
}
