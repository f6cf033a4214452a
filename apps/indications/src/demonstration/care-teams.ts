import { type IsoDate, addDays, daysBetween } from '@kraamketen/kraamzorg'
import { demonstrationId } from './demonstration-id.ts'
import { drawFor } from './draw.ts'
import { FAMILY_NAMES, GIVEN_NAMES } from './names.ts'
import type { DemoOrganisation } from './organisations.ts'

/** One maternity assistant of the demonstration. */
export interface DemoAssistant {
  readonly id: string
  readonly number: number
  readonly organisation: DemoOrganisation
  readonly name: string
  readonly employment: 'EMPLOYED' | 'SELF_EMPLOYED'
}

/** Parts of a day that an assistant can be somewhere; a whole day is both. */
export const MORNING = 1
export const AFTERNOON = 2
export const NIGHT = 4

export interface Shift {
  readonly on: IsoDate
  readonly part: number
}

/** Gives families their assistants: one family after the other, and nobody is in two places at once. */
export interface CareTeams {
  /** An assistant for each shift: as few different ones as are free, and one more when a change is wanted. */
  assign(organisation: DemoOrganisation, shifts: readonly Shift[], change: boolean): DemoAssistant[]
  /** The first of an organisation, who work there in any case. */
  staffOf(organisation: DemoOrganisation): readonly DemoAssistant[]
  /** Whoever came to work since this was last asked. */
  newcomers(): DemoAssistant[]
}

/** Days before and after day zero for which it is kept who works where. */
const BEFORE = 500
const KEPT = 800
const AT_FIRST = 5

interface Roster {
  readonly assistant: DemoAssistant
  readonly taken: Uint8Array
  /** Two days a week on which she does not work. */
  readonly off: readonly [number, number]
}

export function careTeams(organisations: readonly DemoOrganisation[], today: IsoDate): CareTeams {
  const first = addDays(today, -BEFORE)
  const rosters = new Map<string, Roster[]>()
  let fresh: DemoAssistant[] = []

  const hire = (organisation: DemoOrganisation): Roster => {
    const team = rosters.get(organisation.agbCode) ?? []
    rosters.set(organisation.agbCode, team)
    const nth = team.length
    const number = Number(organisation.agbCode.slice(-5)) * 1_000_000 + nth + 1
    const draw = drawFor('assistant', number % 2_147_483_647)
    const assistant: DemoAssistant = {
      id: demonstrationId('maternityAssistant', number),
      number,
      organisation,
      name: `${draw.pick(GIVEN_NAMES)} ${draw.pick(FAMILY_NAMES)}`,
      employment: draw.chance(0.3) ? 'SELF_EMPLOYED' : 'EMPLOYED',
    }
    const roster = { assistant, taken: new Uint8Array(KEPT), off: [(nth * 3) % 7, (nth * 3 + 1) % 7] as const }
    team.push(roster)
    fresh.push(assistant)
    return roster
  }
  for (const organisation of organisations) for (let nth = 0; nth < AT_FIRST; nth += 1) hire(organisation)

  const isFree = ({ taken, off }: Roster, day: number, part: number) => {
    // What is long ago is not planned here: nobody else was made for it.
    if (day < 0 || day >= KEPT) return true
    const weekday = day % 7
    return weekday !== off[0] && weekday !== off[1] && ((taken[day] ?? 0) & part) === 0
  }

  const assign = (organisation: DemoOrganisation, shifts: readonly Shift[], change: boolean): DemoAssistant[] => {
    const wanted = shifts.map(({ on, part }) => ({ day: daysBetween(first, on), part }))
    const found: (Roster | undefined)[] = wanted.map(() => undefined)
    const open = () => wanted.flatMap((_, index) => (found[index] === undefined ? [index] : []))
    const take = (roster: Roster, indexes: readonly number[]) => {
      for (const index of indexes) {
        const { day, part } = wanted[index] as (typeof wanted)[number]
        if (!isFree(roster, day, part)) continue
        found[index] = roster
        if (day >= 0 && day < KEPT) roster.taken[day] = (roster.taken[day] ?? 0) | part
      }
    }
    const canDo = (roster: Roster, indexes: readonly number[]) =>
      indexes.reduce((sum, index) => {
        const { day, part } = wanted[index] as (typeof wanted)[number]
        return sum + Number(isFree(roster, day, part))
      }, 0)
    if (change && wanted.length > 2) {
      // Somebody else comes on the third day.
      const other = rosters.get(organisation.agbCode)?.findLast((roster) => canDo(roster, [2]) === 1)
      if (other !== undefined) take(other, [2])
    }
    for (let left = open(); left.length > 0; left = open()) {
      const enough = Math.ceil(left.length * 0.6)
      const team = rosters.get(organisation.agbCode) ?? []
      const roster = team.find((one) => !found.includes(one) && canDo(one, left) >= enough) ?? hire(organisation)
      take(roster, left)
    }
    return found.map((roster) => (roster as Roster).assistant)
  }

  return {
    assign,
    staffOf: (organisation) =>
      (rosters.get(organisation.agbCode) ?? []).slice(0, AT_FIRST).map(({ assistant }) => assistant),
    newcomers: () => {
      const came = fresh
      fresh = []
      return came
    },
  }
}
