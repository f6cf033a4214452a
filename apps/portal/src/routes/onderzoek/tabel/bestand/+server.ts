import { error } from '@sveltejs/kit'
import { askGraph } from '#lib/server/graph/ask-graph.ts'
import { graphLanguage } from '#lib/server/graph/graph-language.ts'
import { refusalOf } from '#lib/server/research/refusal-of.ts'
import { onlyForResearch } from '#lib/server/session/only-for-research.ts'
import { words } from '#lib/language/words.ts'
import { frameOperation } from '../../frame-operation.ts'
import { choicesOperation } from '#lib/server/research/choices-operation.ts'
import { exportOperation } from '../export-operation.ts'
import { FORMATS, isFormatWord } from '../formats.ts'
import { parseTable } from '../table-state.ts'
import { tableVariables } from '../table-variables.ts'
import type { RequestHandler } from './$types'

/** A table as a file, with the name that the graph gives it. A refusal is a page with words, not a file without content. */
export const GET: RequestHandler = async (event) => {
  onlyForResearch(event)
  const { searchParams } = event.url
  const format = searchParams.get('vorm')
  if (!isFormatWord(format)) error(404, 'Niet gevonden. · Not found.')
  const language = graphLanguage(event.locals.language)
  const [frame, choices] = await Promise.all([
    askGraph(event, frameOperation, {}),
    askGraph(event, choicesOperation, { language }),
  ])
  const { state } = parseTable(searchParams, choices.data?.characteristics ?? [])
  const projects = frame.data?.researchProjects ?? []
  const project = projects.find(({ id }) => id === state.project) ?? projects[0]
  if (project === undefined || state.groups.length === 0) error(404, 'Niet gevonden. · Not found.')

  const answer = await askGraph(event, exportOperation, {
    ...tableVariables(state, project.id),
    format: FORMATS[format],
    language,
  })
  const file = answer.data?.cohort?.crosstab?.export
  if (!file) {
    const said = words(event.locals.language).research.refusal[refusalOf(answer.problems, ['cohort', 'crosstab'])]
    return new Response(`${said.title}\n\n${said.text}\n`, {
      status: 409,
      headers: { 'content-type': 'text/plain; charset=utf-8' },
    })
  }
  const content = Buffer.from(file.content, file.encoding === 'BASE64' ? 'base64' : 'utf8')
  return new Response(content, {
    headers: {
      'content-type': file.mediaType,
      'content-length': String(content.byteLength),
      'content-disposition': `attachment; filename="${file.name.replaceAll(/[^\w.-]/g, '-')}"`,
    },
  })
}
