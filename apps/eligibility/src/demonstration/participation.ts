import { seededRandom } from '@kraamketen/demonstration'
import { addDays, type IsoDate, isoDate, type Minutes } from '@kraamketen/kraamzorg'
import type { ApplicationState } from '../rules/grant/application-state.ts'
import type { LapseReason } from '../rules/grant/lapse-reason.ts'
import { PROGRAMME_REFERRERS, type ProgrammeReferrer } from '../rules/grant/referrer.ts'
import type { RefusalReason } from '../rules/grant/refusal-reason.ts'
import type { FlexibleMode, FlexiblePurpose } from '../rules/programme/flexible-terms.ts'

/** How one invented family took part in a programme. Everything about it is made up. */
export interface Participation {
  readonly programme: string
  readonly appliedOn: IsoDate
  readonly decidedOn: IsoDate | null
  readonly state: ApplicationState
  /** Whether a place that came free brought her in. */
  readonly promoted: boolean
  readonly careDate: IsoDate
  readonly bornOn: IsoDate | null
  readonly municipalityCode: string
  readonly uzoviCode: string | null
  readonly providerAgbCode: string
  readonly moneyWorries: boolean | null
  readonly indicatedMinutes: Minutes
  readonly referrer: ProgrammeReferrer
  readonly involvedParties: number | null
  readonly firstPregnancy: boolean | null
  readonly refusalReason: RefusalReason | null
  readonly lapse: { readonly on: IsoDate; readonly reason: LapseReason } | null
  readonly uses: readonly Use[]
}

interface Use {
  readonly usedOn: IsoDate
  readonly minutes: Minutes
  readonly mode: FlexibleMode
  readonly purpose: FlexiblePurpose
  readonly goal: string | null
}

/** Families of Heerlen that the kraamzorg organisation of the demonstration has: born so many days ago, or due in. */
interface Family {
  readonly bornAgo?: number
  readonly dueIn?: number
  readonly state: ApplicationState
  readonly promoted?: true
  readonly refusalReason?: RefusalReason
  readonly lapsedAgo?: number
  /** Days ago that she was last visited; yesterday unless said. */
  readonly lastUseAgo?: number
}

/**
 * By client number. The days are those that the same number has in every service: who waits has the highest numbers,
 * so that a smaller demonstration has no waiting list beside free places.
 */
const FAMILIES: Readonly<Record<number, Family>> = {
  12: { bornAgo: 5, state: 'LAPSED', lapsedAgo: 1 },
  13: { bornAgo: 12, state: 'GRANTED' },
  14: { bornAgo: 30, state: 'GRANTED', lastUseAgo: 11 }, // moved out of the area since
  16: { bornAgo: 25, state: 'GRANTED' },
  17: { bornAgo: 20, state: 'GRANTED' },
  18: { bornAgo: 11, state: 'GRANTED' },
  19: { bornAgo: 16, state: 'GRANTED' },
  20: { bornAgo: 6, state: 'GRANTED' },
  21: { bornAgo: 7, state: 'GRANTED' },
  22: { bornAgo: 5, state: 'GRANTED' },
  24: { bornAgo: 4, state: 'GRANTED' },
  25: { bornAgo: 3, state: 'GRANTED' },
  26: { dueIn: 5, state: 'GRANTED', promoted: true },
  36: { dueIn: 90, state: 'APPLIED' },
  37: { dueIn: 60, state: 'WITHDRAWN' },
  38: { dueIn: 44, state: 'REFUSED', refusalReason: 'WITHOUT_NEED' },
  41: { dueIn: 48, state: 'APPLIED' },
  42: { bornAgo: 22, state: 'GRANTED' },
  43: { bornAgo: 18, state: 'GRANTED' },
  44: { bornAgo: 21, state: 'GRANTED' },
  45: { bornAgo: 9, state: 'GRANTED' },
  47: { bornAgo: 26, state: 'WAITING' },
  48: { dueIn: 110, state: 'WAITING' },
}

const HERE = { municipalityCode: 'GM0917', providerAgbCode: '41900001' } as const
/** First day after the birth on which flexible hours can be used, as the programme says. */
const FROM_DAY = 8
const GOALS = [
  'Een vaste dagindeling voor moeder en kind (demonstratie)',
  'Overbruggen tot de gezinscoach begint (demonstratie)',
  'Samen oefenen met de verzorging van de baby (demonstratie)',
] as const

/** The programmes that an invented client applied for, in order; the same for the same number and day zero. */
export function participations(number: number, today: IsoDate): readonly Participation[] {
  if (number === 3) return PILOT
  const family = FAMILIES[number]
  return family === undefined ? [] : [participation(number, family, today)]
}

function participation(number: number, family: Family, today: IsoDate): Participation {
  const random = seededRandom(number)
  random.whole(0, 1)
  const bornOn = family.bornAgo === undefined ? null : addDays(today, -family.bornAgo)
  const careDate = bornOn ?? addDays(today, family.dueIn ?? 0)
  const { state } = family
  // Before the birth, and in the order of the numbers: who waits applied last.
  const appliedOn = addDays(today, state === 'APPLIED' ? -random.whole(1, 6) : number - 95)
  const decided = state === 'APPLIED' || state === 'WITHDRAWN' ? null : addDays(appliedOn, 3)
  const lapsedOn = family.lapsedAgo === undefined ? null : addDays(today, -family.lapsedAgo)
  return {
    ...HERE,
    programme: 'DEMONSTRATION_ZUID_LIMBURG',
    appliedOn,
    decidedOn: family.promoted === true ? addDays(today, -1) : decided,
    state,
    promoted: family.promoted ?? false,
    careDate,
    // The application was made before the birth; the grant comes to know of it.
    bornOn,
    uzoviCode: null,
    moneyWorries: state === 'REFUSED' ? false : true,
    indicatedMinutes: random.pick([24, 39, 45, 49]) * 60,
    referrer: random.pick(PROGRAMME_REFERRERS),
    involvedParties: random.chance(0.15) ? null : random.whole(0, 4),
    firstPregnancy: random.chance(0.1) ? null : random.chance(0.45),
    refusalReason: family.refusalReason ?? null,
    lapse: lapsedOn === null ? null : { on: lapsedOn, reason: 'WISH_OF_CLIENT' },
    uses: state === 'GRANTED' && family.bornAgo !== undefined ? usesOf(family.bornAgo, family.lastUseAgo ?? 1) : [],
  }

  function usesOf(bornAgo: number, lastUseAgo: number): Use[] {
    const goal = GOALS[number % GOALS.length] ?? null
    const uses: Use[] = []
    for (let ago = bornAgo - FROM_DAY; ago >= lastUseAgo; ago -= random.whole(2, 4))
      uses.push({
        usedOn: addDays(today, -ago),
        minutes: random.whole(4, 12) * 30,
        mode: random.pick(['MORE_HOURS_A_DAY', 'DAYS_IN_A_ROW', 'PERIODIC_CONTACT']),
        purpose: number % GOALS.length === 1 ? 'BRIDGING' : 'SELF_RELIANCE',
        goal: uses.length === 0 ? goal : null,
      })
    return uses
  }
}

/** The family of March 2023 for which the pilot was made: both pillars. */
const IN_PILOT = {
  ...HERE,
  appliedOn: isoDate('2023-01-20'),
  decidedOn: isoDate('2023-02-01'),
  state: 'GRANTED',
  promoted: false,
  careDate: isoDate('2023-03-14'),
  bornOn: isoDate('2023-03-14'),
  uzoviCode: '9664',
  moneyWorries: true,
  indicatedMinutes: 45 * 60,
  referrer: 'MIDWIFE_OR_GYNAECOLOGIST',
  involvedParties: 2,
  firstPregnancy: false,
  refusalReason: null,
  lapse: null,
} as const

const PILOT: readonly Participation[] = [
  { ...IN_PILOT, programme: 'GEBOORTEZORG_FLEX_PILLAR_1', uses: [] },
  {
    ...IN_PILOT,
    programme: 'GEBOORTEZORG_FLEX_PILLAR_2',
    uses: [
      ['2023-03-24', 240],
      ['2023-03-28', 240],
      ['2023-04-04', 180],
      ['2023-04-18', 180],
      ['2023-05-09', 120],
      ['2023-06-06', 120],
      ['2023-07-04', 120],
    ].map(([usedOn, minutes], nth) => ({
      usedOn: isoDate(String(usedOn)),
      minutes: Number(minutes),
      mode: nth < 2 ? 'MORE_HOURS_A_DAY' : 'PERIODIC_CONTACT',
      purpose: 'SELF_RELIANCE',
      goal: nth === 0 ? 'Meer rust en een vaste dagindeling (demonstratie)' : null,
    })),
  },
]
