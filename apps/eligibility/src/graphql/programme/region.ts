import { GGD_REGIONS, isWithin } from '@kraamketen/kraamzorg'
import { extendEntity, needs, readDate } from '@kraamketen/subgraph'
import { areaOf } from '../../rules/programme/area.ts'
import { builder } from '../builder.ts'
import { GgdRegionType } from '../refs.ts'
import { ProgrammeType } from './programme.ts'

extendEntity(builder, GgdRegionType, (t) => ({
  programmes: t.field({
    type: [ProgrammeType],
    nullable: true,
    description:
      'Programmes in force on a day whose area lies in this region, wholly or in part, and those that ask for no area (NL: regelingen in de regio).',
    ...needs('reference:read'),
    args: { at: t.arg({ type: 'Date', description: 'The day; today unless asked.' }) },
    resolve: async ({ code }, args, { programme, today }) => {
      const at = readDate('at', args.at) ?? today
      const own = new Set(GGD_REGIONS.find((region) => region.code === code)?.municipalities ?? [])
      return (await programme.all()).filter(({ validFrom, validUntil, criteria }) => {
        const area = areaOf(criteria)
        return isWithin(at, validFrom, validUntil) && (area.length === 0 || area.some((one) => own.has(one)))
      })
    },
  }),
}))
