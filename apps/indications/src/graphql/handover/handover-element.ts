import { inLanguage } from '@kraamketen/kraamzorg'
import { needs } from '@kraamketen/subgraph'
import { elementInWords } from '../../rules/handover/element-in-words.ts'
import { ELEMENT_CODES, HANDOVER_SECTIONS, SECTION_NAMES, elementOf } from '../../rules/handover/elements.ts'
import { ELEMENT_STATES, type HandoverElement, type HandoverSection } from '../../rules/handover/handover-document.ts'
import { Source, builder, sourceOf } from '../builder.ts'
import { languageArgument } from './language-argument.ts'

export const HandoverElementCodeType = builder.enumType('HandoverElementCode', {
  description:
    'One thing that a handover to youth health care tells (NL: gegeven in de overdracht). A proposal, to be validated by professionals: the national list could not be read.',
  values: ELEMENT_CODES,
})
const HandoverSectionCode = builder.enumType('HandoverSectionCode', {
  description: 'A part of a handover to youth health care (NL: soort onderdeel van de overdracht).',
  values: HANDOVER_SECTIONS,
})
const HandoverElementState = builder.enumType('HandoverElementState', {
  description:
    'Whether something is in a handover (NL: aanwezigheid van een gegeven). NOT_KNOWN: somebody said that it is not known; ABSENT: nobody said anything.',
  values: ELEMENT_STATES,
})

export const HandoverElementType = builder.objectRef<HandoverElement>('HandoverElement').implement({
  description: 'One thing that a handover tells, or should tell (NL: gegeven).',
  ...needs('care:read'),
  fields: (t) => ({
    code: t.expose('code', { type: HandoverElementCodeType, description: 'Which.' }),
    name: t.string({
      description: 'What it is called.',
      args: languageArgument,
      resolve: ({ code }, { language }) => {
        const name = elementOf(code)?.name
        return name === undefined ? code : inLanguage(name, language)
      },
    }),
    mandatory: t.exposeBoolean('mandatory', { description: 'Whether it counts for completeness.' }),
    state: t.expose('state', { type: HandoverElementState, description: 'Whether it is there.' }),
    text: t.string({
      nullable: true,
      description: 'What was recorded, a line for each thing; null when it is absent or not known.',
      args: languageArgument,
      resolve: (element, { language }) => {
        const words = elementInWords(element)
        return words === null ? null : inLanguage(words, language)
      },
    }),
    recordedIn: t.string({
      nullable: true,
      description: 'Where the sender records it.',
      args: languageArgument,
      resolve: ({ code }, { language }) => {
        const place = elementOf(code)?.recordedIn
        return place === undefined ? null : inLanguage(place, language)
      },
    }),
    source: t.field({
      type: Source,
      description: 'What the list of elements rests on.',
      resolve: () => sourceOf('jgz-handover'),
    }),
  }),
})

export const HandoverSectionType = builder.objectRef<HandoverSection>('HandoverSection').implement({
  description: 'A part of a handover with what it tells (NL: onderdeel van de overdracht).',
  ...needs('care:read'),
  fields: (t) => ({
    code: t.expose('code', { type: HandoverSectionCode, description: 'Which.' }),
    name: t.string({
      description: 'What it is called.',
      args: languageArgument,
      resolve: ({ code }, { language }) => inLanguage(SECTION_NAMES[code], language),
    }),
    elements: t.field({
      type: [HandoverElementType],
      description: 'What it tells, in order.',
      resolve: ({ elements }) => [...elements],
    }),
  }),
})
