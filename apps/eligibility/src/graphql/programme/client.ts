import { extendEntity, needs, readDate, readId } from '@kraamketen/subgraph'
import { decideProgramme } from '../../rules/programme/decide-programme.ts'
import { versionsAt } from '../../rules/programme/versions-at.ts'
import { assessVulnerability } from '../../rules/vulnerability/assess-vulnerability.ts'
import { builder } from '../builder.ts'
import { ClientType } from '../refs.ts'
import { ProgrammeDecisionType } from './programme-decision.ts'

/** What indications tells of a client, through the gateway. */
interface Required {
  readonly municipalityCode: string | null
  readonly uzoviCode: string | null
  readonly careProviderAgbCode: string | null
  readonly careDate: string
}

extendEntity(builder, ClientType, (t) => ({
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
    resolve: async ({ id, careDate, ...place }, args, { vulnerability, programme, today }) => {
      const asked = readDate('at', args.at)
      const at = asked ?? readDate('careDate', careDate)
      const record = await vulnerability.ofClient.load(readId('id', 'client', id))
      if (record === null) return null
      const { class: derivedClass, recordedClass } = assessVulnerability(record, asked ?? today)
      const { municipalityCode, uzoviCode, careProviderAgbCode } = place
      const facts = {
        at,
        appliedOn: asked ?? today,
        bornOn: null,
        recordedClass,
        derivedClass,
        municipalityCode,
        district: null,
        uzoviCode,
        careProviderAgbCode,
        monthlyIncomeCents: null,
        moneyWorries: null,
        grantedBefore: null,
      }
      return versionsAt(await programme.all(), at).map((version) => ({
        programme: version,
        at,
        decision: decideProgramme(version, facts),
      }))
    },
  }),
}))
