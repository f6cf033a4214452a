import { type IsoDate, type Minutes, addDays, minutesOf } from '@kraamketen/kraamzorg'
import { existing } from '../existing.ts'
import { indicate } from '../rules/indication/indicate.ts'
import { PROTOCOLS } from '../rules/indication/protocol.ts'
import type { Feeding } from '../rules/indication/rule.ts'
import { drawFor, weighted } from './draw.ts'
import { type Family, isCaredFor, livingChildren } from './family.ts'

export const PROTOCOL = existing(PROTOCOLS[0], 'a protocol')

/** One version of her indication, with the hours that the rules give for it. */
export interface IndicationVersion {
  readonly setOn: IsoDate
  readonly feeding: Feeding | null
  readonly additionalMinutes: Minutes
  readonly hospitalDays: number | null
  readonly children: number
  readonly partusMinutes: Minutes | null
  readonly extensionMinutes: Minutes
  readonly careUntil: IsoDate | null
  readonly changeCode: string | null
  readonly changeReason: string | null
  /** Null while the rules leave them undecided. */
  readonly minutes: Minutes | null
}

/** A request for care after the package, and what the practice decided. */
export interface Extension {
  readonly state: 'REQUESTED' | 'APPROVED' | 'REFUSED' | 'WITHDRAWN'
  readonly requestedOn: IsoDate
  readonly decidedOn: IsoDate | null
  readonly careUntil: IsoDate
  readonly extraMinutes: Minutes
}

/** How the hours of a family were set and changed: before the birth, after it, and as often as was needed then. */
export function indicationVersions(
  family: Family,
  extension: Extension | null,
  today: IsoDate,
): readonly IndicationVersion[] {
  const { timeline, birth, provider, wish, number } = family
  if (timeline.indicatedOn === null) return []
  const draw = drawFor('indication', number)
  const fromTheStart = draw.chance(0.6) || wish.additionalMinutes !== undefined
  const versions: IndicationVersion[] = []
  const set = (facts: Omit<IndicationVersion, 'minutes'>) => {
    versions.push({ ...facts, minutes: minutesBy(facts, birth?.on ?? null) })
  }
  set({
    setOn: timeline.indicatedOn,
    feeding: birth === null ? family.feeding : (family.feedingWish ?? family.feeding),
    additionalMinutes: fromTheStart ? family.additionalMinutes : 0,
    extensionMinutes: 0,
    hospitalDays: null,
    children: family.expectedChildren,
    partusMinutes: null,
    careUntil: null,
    changeCode: null,
    changeReason: null,
  })
  if (birth === null || !isCaredFor(family)) return versions

  const home = addDays(birth.on, birth.hospitalDays)
  if (home > today) return versions
  const current = () => existing(versions.at(-1), 'a version')
  // In some organisations nobody writes down why.
  const silent = provider.agbCode !== '41900001' && Number(provider.agbCode.slice(-3)) % 3 === 1 && draw.chance(0.45)
  const change = (code: string, reason: string) =>
    silent ? { changeCode: null, changeReason: null } : { changeCode: code, changeReason: reason }
  const setOn = home > timeline.indicatedOn ? home : timeline.indicatedOn
  set({
    ...current(),
    setOn,
    feeding: family.feeding,
    hospitalDays: birth.hospitalDays,
    children: livingChildren(birth),
    partusMinutes: partusMinutesOf(family),
    ...(birth.hospitalDays > 0
      ? change(
          'HOSPITAL_STAY',
          `Na de geboorte ${birth.hospitalDays === 1 ? '1 dag' : `${birth.hospitalDays} dagen`} in het ziekenhuis.`,
        )
      : current().feeding !== family.feeding
        ? change('FEEDING', 'De voeding is een andere dan voor de geboorte de wens was.')
        : change('OTHER', 'Vastgesteld direct na de geboorte.')),
  })
  const again =
    wish.reindicatedAgo === undefined ? addDays(home, draw.whole(2, 4)) : addDays(today, -wish.reindicatedAgo)
  const drawn = wish.givenName === undefined && wish.extension === undefined ? draw.chance(0.18) : false
  if ((wish.reindicatedAgo !== undefined || drawn) && again <= today && again >= setOn) {
    const { additionalMinutes, feeding } = current()
    const up = wish.reindicatedAgo !== undefined || draw.chance(0.55)
    if (up) {
      const [code, reason] = draw.pick(MORE)
      const extra = minutesOf(draw.pick([4, 6, 8]))
      set({ ...current(), setOn: again, additionalMinutes: additionalMinutes + extra, ...change(code, reason) })
    } else if (additionalMinutes > 0) {
      const [code, reason] = draw.pick(LESS)
      set({ ...current(), setOn: again, additionalMinutes: 0, ...change(code, reason) })
    } else if (feeding === 'BREAST') {
      set({ ...current(), setOn: again, feeding: 'BOTTLE', ...change('FEEDING', 'Gestopt met borstvoeding.') })
    }
  }
  if (extension?.state === 'APPROVED' && extension.decidedOn !== null) {
    set({
      ...current(),
      setOn: extension.decidedOn,
      extensionMinutes: extension.extraMinutes,
      careUntil: extension.careUntil,
      changeCode: 'EXTENSION',
      changeReason: 'Verlenging op verzoek, akkoord van de verloskundige.',
    })
  }
  return versions
}

const MORE = [
  ['RECOVERY_OF_MOTHER', 'De moeder herstelt langzamer dan verwacht.'],
  ['FEEDING_PROBLEMS', 'Aanleggen lukt nog niet zonder hulp.'],
  ['CARE_OF_CHILD', 'Het kind valt meer af dan verwacht.'],
  ['FAMILY_SITUATION', 'De hulp uit de omgeving is weggevallen.'],
] as const
const LESS = [
  ['GOALS_REACHED', 'De doelen zijn eerder bereikt.'],
  ['WISH_OF_CLIENT', 'Zij wil minder uren.'],
  ['SCARCITY', 'Te weinig kraamverzorgenden deze week.'],
] as const

/** The hours that the rules give; what an indication rests on is recorded beside them. */
function minutesBy(facts: Omit<IndicationVersion, 'minutes'>, bornOn: IsoDate | null): Minutes | null {
  const known = { ...facts, bornOn, protocol: PROTOCOL, packageDays: PROTOCOL.packageDays }
  return indicate(known).minutes
}

/** How long somebody assisted at the birth; null where nobody did. */
export function partusMinutesOf(family: Family): Minutes | null {
  if (family.birth === null || !isCaredFor(family) || family.birth.stillborn) return null
  const draw = drawFor('partus', family.number)
  const { place } = family.birth
  return (place === 'HOME' || place === 'BIRTH_CENTRE') && draw.chance(0.7) ? 15 * draw.whole(8, 18) : null
}

/** Whether more care was asked for, and what came of it. */
export function extensionOf(family: Family, today: IsoDate): Extension | null {
  const { birth, number, wish } = family
  if (birth === null || !isCaredFor(family) || wish.extension === 'NONE' || livingChildren(birth) === 0) return null
  const draw = drawFor('extension', number)
  if (wish.extension === undefined && !draw.chance(0.05)) return null
  const requestedOn = addDays(birth.on, 5)
  if (requestedOn > today || addDays(birth.on, birth.hospitalDays) > requestedOn) return null
  const decided = addDays(requestedOn, draw.whole(1, 2))
  const drawn = weighted(draw, [
    [68, 'APPROVED' as const],
    [22, 'REFUSED' as const],
    [10, 'WITHDRAWN' as const],
  ])
  const state = wish.extension ?? (decided > today ? 'REQUESTED' : drawn)
  return {
    state,
    requestedOn,
    decidedOn: state === 'APPROVED' || state === 'REFUSED' ? (decided < today ? decided : today) : null,
    careUntil: addDays(birth.on, draw.pick([8, 9, 9, 9, 12])),
    extraMinutes: 60 * draw.whole(3, 8),
  }
}
