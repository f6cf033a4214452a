import { askInPlace } from './explorer/ask-in-place.ts'
import { editorIn } from './explorer/editor-in.ts'
import { loadSchema } from './explorer/load-schema.ts'
import { graphqlParts, offerSchema } from './explorer/graphql-parts.ts'
import { jsonParts } from './explorer/json-parts.ts'
import { readSchemaInPlace } from './explorer/read-schema-in-place.ts'
import { tidyQuery, tidyVariables } from '../lib/explorer/tidy.ts'

/**
 * The explorer with an editor. The page is a form that works without: the editor takes the place of its fields and writes
 * in them, and what was asked comes into the page in place of a new one.
 */
const form = document.querySelector<HTMLFormElement>('#vraagformulier')
if (form !== null) enhance(form)

function enhance(form: HTMLFormElement): void {
  const ask = () => form.requestSubmit()
  const query = editorIn(form, 'query', graphqlParts, ask)
  const variables = editorIn(form, 'variables', jsonParts, ask)
  askInPlace(form)
  readSchemaInPlace()

  form.querySelector('[data-tidy]')?.addEventListener('click', (event) => {
    const [tidied, values] = [tidyQuery(query.text()), tidyVariables(variables.text())]
    // What cannot be read goes to the server, which says why.
    if (tidied === null || values === null) return
    event.preventDefault()
    query.write(tidied)
    variables.write(values)
  })

  const { schema } = form.dataset
  if (schema === undefined) return
  void loadSchema(schema).then((loaded) => {
    if (loaded !== null) offerSchema(query.view, loaded)
  })
}
