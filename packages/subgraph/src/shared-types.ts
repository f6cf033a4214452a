import { LANGUAGES, SOURCES, type Source, type SourceAnchor } from '@kraamketen/kraamzorg'
import { type SubgraphBuilder, needs } from './create-builder.ts'
import type { SubgraphContext } from './subgraph-context.ts'

/** The few types that every service uses with the same meaning. Call it once a builder. */
export function addSharedTypes<Context extends SubgraphContext>(builder: SubgraphBuilder<Context>) {
  const Language = builder.enumType('Language', {
    description: 'The language of an explanation (NL: taal). Dutch is plain, B1.',
    values: LANGUAGES,
  })
  const SourceType = builder.objectRef<Source>('Source').implement({
    description: 'The publication that a rule, amount or table rests on (NL: bron).',
    shareable: true,
    ...needs('reference:read'),
    fields: (t) => ({
      anchor: t.exposeString('anchor', { description: 'Its heading in docs/sources.md.' }),
      title: t.exposeString('title', { description: 'As it is titled.' }),
      publisher: t.exposeString('publisher', { description: 'Who published it.' }),
      year: t.exposeInt('year', { nullable: true, description: 'Year of publication; null when it is not printed.' }),
    }),
  })
  return { Language, Source: SourceType, sourceOf: (anchor: SourceAnchor): Source => SOURCES[anchor] }
}
