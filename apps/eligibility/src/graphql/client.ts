import { needs, readDate, readId } from '@kraamketen/subgraph'
import { assessVulnerability } from '../rules/assess-vulnerability.ts'
import { decideProgramme } from '../rules/decide-programme.ts'
import { versionsAt } from '../rules/versions-at.ts'
import { builder } from './builder.ts'
import { ProgrammeDecisionType } from './programme-decision.ts'
import { VulnerabilityType } from './vulnerability.ts'

/** What indications tells of a client, through the gateway. */
interface Required {
  readonly municipalityCode: string | null
  readonly uzoviCode: string | null
  readonly careProviderAgbCode: string | null
  readonly careDate: string
}

export const ClientType = builder.externalRef('Client', builder.selection<{ id: string }>('id')).implement({
  description: 'The pregnant woman or mother, in one pregnancy (NL: cliënt). Every reading is logged.',
  externalFields: (t) => ({
    id: t.id({ description: 'Opaque id.' }),
    municipalityCode: t.string({ nullable: true, description: 'CBS code of the municipality where she lives.' }),
    uzoviCode: t.string({ nullable: true, description: 'Code of her health insurer (NL: UZOVI).' }),
    careProviderAgbCode: t.string({ nullable: true, description: 'AGB code of her kraamzorg organisation.' }),
    careDate: t.field({ type: 'Date', description: 'The date at which norms and tariffs apply.' }),
  }),
  fields: (t) => ({
    vulnerability: t.field({
      type: VulnerabilityType,
      nullable: true,
      description:
        'How vulnerable the family was known to be on a day (NL: kwetsbaarheid). Null when the viewer may not see the client.',
      ...needs('care:read'),
      args: { at: t.arg({ type: 'Date', description: 'What was known on that day; today unless asked.' }) },
      resolve: async ({ id }, args, { loaders, today }) => {
        const at = readDate('at', args.at) ?? today
        const record = await loaders.vulnerabilityRecord.load(readId('id', 'client', id))
        return record === null ? null : assessVulnerability(record, at)
      },
    }),
    programmes: t.field({
      type: [ProgrammeDecisionType],
      nullable: true,
      description:
        'One decision a programme (NL: regelingen waarvoor zij in aanmerking komt). Null when the viewer may not see the client.',
      ...needs('care:read'),
      args: {
        at: t.arg({
          type: 'Date',
          description:
            'Decide for that day, by what was recorded then. Left out: for the care date, by what is recorded today.',
        }),
      },
      requires: builder.selection<Required>('municipalityCode uzoviCode careProviderAgbCode careDate'),
      resolve: async ({ id, careDate, ...place }, args, { loaders, programmes, today }) => {
        const asked = readDate('at', args.at)
        const at = asked ?? readDate('careDate', careDate)
        const record = await loaders.vulnerabilityRecord.load(readId('id', 'client', id))
        if (record === null) return null
        const { class: derivedClass, recordedClass } = assessVulnerability(record, asked ?? today)
        const { municipalityCode, uzoviCode, careProviderAgbCode } = place
        const facts = { at, recordedClass, derivedClass, municipalityCode, uzoviCode, careProviderAgbCode }
        return versionsAt(await programmes(), at).map((programme) => ({
          programme,
          at,
          decision: decideProgramme(programme, facts),
        }))
      },
    }),
  }),
})
