import type { ExtraMinutes } from './extra-minutes.ts'
import type { Raise } from './floor-raise.ts'

/**
 * Regions together (NL: regio's samen), over the same periods. The least of all together is when each has its least.
 * What nothing is known of in one region has no middle in the sum; families on record are those of regions that show
 * them, so that a region with few does not follow from the others.
 */
export function raisesTogether(raises: readonly Raise[]): Raise {
  const sum = (of: (raise: Raise) => number) => raises.reduce((total, raise) => total + of(raise), 0)
  const shown = raises.filter(({ onRecord }) => onRecord !== null)
  return {
    births: {
      mean: sum(({ births }) => births.mean),
      low: sum(({ births }) => births.low),
      high: sum(({ births }) => births.high),
    },
    families: sum(({ families }) => families),
    onRecord: shown.length === 0 ? null : shown.reduce((total, { onRecord }) => total + (onRecord ?? 0), 0),
    below: shown.length === 0 ? null : shown.reduce((total, { below }) => total + (below ?? 0), 0),
    extra: extraTogether(raises.map(({ extra }) => extra)),
    periods: (raises[0]?.periods ?? []).map(({ period }, place) => {
      const parts = raises.flatMap(({ periods }) => periods[place] ?? [])
      return {
        period,
        families: parts.reduce((total, { families }) => total + families, 0),
        extra: extraTogether(parts.map(({ extra }) => extra)),
      }
    }),
  }
}

function extraTogether(all: readonly ExtraMinutes[]): ExtraMinutes {
  return all.reduce<ExtraMinutes>(
    (total, { low, central, high }) => ({
      low: total.low + low,
      central: total.central === null || central === null ? null : total.central + central,
      high: total.high + high,
    }),
    { low: 0, central: 0, high: 0 },
  )
}
