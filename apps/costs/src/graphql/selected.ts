import { builder } from './builder.ts'

type Selected<Shape extends object> = ReturnType<typeof builder.selection<Shape>>

/**
 * What a field needs of other services, as `builder.selection` says it, for selections of so many fields that the compiler
 * cannot write down every order that they may stand in.
 */
export function selected<Shape extends object>(fields: string): Selected<Shape> {
  const select = builder.selection.bind(builder) as unknown as (fields: string) => Selected<Shape>
  return select(fields.replaceAll(/\s+/g, ' ').trim())
}
