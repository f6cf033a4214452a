import { builder } from '../builder.ts'
import { ProgrammeDecisionType } from '../programme/programme-decision.ts'
import { ProgrammeApplicationType, ProgrammeGrantType } from './refs.ts'

builder.objectFields(ProgrammeDecisionType, (t) => ({
  application: t.field({
    type: ProgrammeApplicationType,
    nullable: true,
    description: 'Her last application for this programme, in whatever version; null when there is none.',
    resolve: async ({ clientId, programme }, _args, context) => {
      const versions = await versionsOf(programme.code, context.programme.all())
      const applications = (await context.grant.applicationsOfClient.load(clientId)) ?? []
      return applications.findLast(({ programmeId }) => versions.has(programmeId)) ?? null
    },
  }),
  grant: t.field({
    type: ProgrammeGrantType,
    nullable: true,
    description: 'Her last grant of this programme, in force or lapsed; null when there is none.',
    resolve: async ({ clientId, programme, municipalityCode, bornOn }, _args, context) => {
      const versions = await versionsOf(programme.code, context.programme.all())
      const grants = (await context.grant.ofClient.load(clientId)) ?? []
      const last = grants.findLast(({ programmeId }) => versions.has(programmeId))
      return last === undefined ? null : { ...last, municipalityCode, clientBornOn: bornOn }
    },
  }),
}))

async function versionsOf(
  code: string,
  all: Promise<readonly { readonly id: string; readonly code: string }[]>,
): Promise<ReadonlySet<string>> {
  return new Set((await all).filter((one) => one.code === code).map(({ id }) => id))
}
