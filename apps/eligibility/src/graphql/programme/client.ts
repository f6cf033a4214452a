import { extendEntity, needs, readDate, readId } from '@kraamketen/subgraph'
import { decideProgramme } from '../../rules/programme/decide-programme.ts'
import { versionsAt } from '../../rules/programme/versions-at.ts'
import { assessVulnerability } from '../../rules/vulnerability/assess-vulnerability.ts'
import { builder } from '../builder.ts'
import { ClientType } from '../refs.ts'
import { ProgrammeDecisionType } from './programme-decision.ts'

/** What indications tells of a client. The gateway leaves out what is null. */
interface Required {
  readonly municipalityCode?: string | null
  readonly uzoviCode?: string | null
  readonly careProviderAgbCode?: string | null
  readonly careDate: string
  readonly bornOn?: string | null
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
    requires: builder.selection<Required>('municipalityCode uzoviCode careProviderAgbCode careDate bornOn'),
    resolve: async ({ id, careDate, ...place }, args, { vulnerability, programme, grant, today }) => {
      const asked = readDate('at', args.at)
      const at = asked ?? readDate('careDate', careDate)
      const known = asked ?? today
      const clientId = readId('id', 'client', id)
      const [record, granted, applications, programmes] = await Promise.all([
        vulnerability.ofClient.load(clientId),
        grant.ofClient.load(clientId),
        grant.applicationsOfClient.load(clientId),
        programme.all(),
      ])
      if (record === null) return null
      const { class: derivedClass, recordedClass } = assessVulnerability(record, known)
      const { municipalityCode = null, uzoviCode = null, careProviderAgbCode = null, bornOn = null } = place
      // What a family declares about itself is known from the last time that it applied for something.
      const declared = applications?.findLast(({ appliedOn }) => appliedOn <= known)
      const codeOf = new Map(programmes.map(({ id: version, code }) => [version, code]))
      const facts = {
        at,
        appliedOn: known,
        bornOn: readDate('bornOn', bornOn),
        recordedClass,
        derivedClass,
        municipalityCode,
        district: declared?.municipalityCode === municipalityCode ? declared.district : null,
        uzoviCode,
        careProviderAgbCode,
        monthlyIncomeCents: declared?.monthlyIncomeCents ?? null,
        moneyWorries: declared?.moneyWorries ?? null,
        grantedBefore: (granted ?? [])
          .filter((one) => one.grantedOn < known)
          .flatMap((one) => codeOf.get(one.programmeId) ?? []),
      }
      return versionsAt(programmes, at).map((version) => ({
        clientId,
        municipalityCode,
        bornOn,
        programme: version,
        at,
        decision: decideProgramme(version, facts),
      }))
    },
  }),
}))
