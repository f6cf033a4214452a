import type { SeededRandom } from '@kraamketen/demonstration'
import { type IsoDate, addDays, daysBetween, minutesOf } from '@kraamketen/kraamzorg'
import { drawFor, weighted } from './draw.ts'
import { type Birth, type Family, type HandoverPlan, type Intake, livingChildren } from './family.ts'
import type { FamilyWish } from './family-wish.ts'
import { makeTimeline } from './make-timeline.ts'
import { FAMILY_NAMES, GIVEN_NAMES } from './names.ts'
import type { DemoMunicipality, DemoOrganisation, DemoRegion } from './organisations.ts'
import { HOME_SHARE, REGION_SIZE } from './region-size.ts'
import { clientBsn } from './test-bsn.ts'

/** CZ prints its code for care providers; 0002 and 0003 stand for other insurers in the demonstration. */
const UZOVI_CODES = ['9664', '9664', '0002', '0003', null] as const

const NOTES = [
  'Woont op de derde verdieping, geen lift.',
  'Eerste kind; wil graag borstvoeding geven.',
  'Partner werkt in nachtdienst.',
  'Vorige kraamtijd was zwaar; graag dezelfde gezichten.',
]

/** Births of the past 15 months, and due dates of the next 30 weeks. */
const FIRST_DUE = -450
const LAST_DUE = 210
/** In the region of the cast so many of the first clients are due around day zero, that its lists are full. */
const BUSY = { share: 0.35, from: -14, until: 24, clients: 3000 } as const

/** A family as its wish says, with everything that the wish leaves open drawn: the same for the same number and day. */
export function makeFamily(number: number, wish: FamilyWish, regions: readonly DemoRegion[], today: IsoDate): Family {
  const draw = drawFor('family', number)
  const region = wish.region === undefined ? aRegion(draw, regions) : at(regions, wish.region)
  const home = region.index === 0
  const dueDate = wish.dueDate ?? dueDateOf(wish, number, home, today, draw)
  const birth = birthOf(wish, dueDate, number, today)
  const municipality =
    region.municipalities.find(({ code }) => code === wish.municipality) ?? aMunicipality(region, draw)
  const practice = at(region.practices, wish.practice ?? weighted(draw, PRACTICE_SHARES[home ? 'home' : 'other']))
  const provider = aProvider(region, wish.provider ?? weighted(draw, PROVIDER_SHARES[home ? 'home' : 'other']), dueDate)
  const { timeline, state } = makeTimeline(number, wish, dueDate, birth, today)
  const language = wish.language ?? weighted(draw, LANGUAGES)
  const parity = wish.parity === undefined ? aParity(draw) : wish.parity
  const feedingWish = weighted(draw, [
    [70, 'BREAST' as const],
    [24, 'BOTTLE' as const],
    [6, null],
  ])
  const indicated = timeline.indicatedOn !== null
  const feeding = wish.feeding === undefined ? feedingOf(feedingWish, birth !== null, draw) : wish.feeding
  const dueForCare = Number((birth?.on ?? dueDate).slice(5, 7))
  const scarce = (dueForCare >= 7 && dueForCare <= 9) || dueForCare === 12
  const consent = wish.consent === undefined ? aConsent(draw) : wish.consent
  return {
    number,
    wish,
    bsn: clientBsn(wish.registeredAlsoAs ?? number),
    givenName: wish.givenName ?? draw.pick(GIVEN_NAMES),
    familyName: wish.familyName ?? draw.pick(FAMILY_NAMES),
    birthDate: wish.birthDate ?? addDays(dueDate, -365 * draw.whole(19, 42) - draw.whole(0, 364)),
    phone: `06 000 ${String(number % 100_000).padStart(5, '0')}`,
    region,
    municipality,
    postcode: draw.pick(municipality.postcodes),
    practice,
    provider,
    uzoviCode: wish.uzoviCode === undefined ? draw.pick(UZOVI_CODES) : wish.uzoviCode,
    language,
    interpreterNeeded: wish.language === 'ti' || (!['nl', 'en'].includes(language) && draw.chance(0.5)),
    parity,
    gravidity: parity === null || draw.chance(0.1) ? null : parity + 1 + draw.pick([0, 0, 0, 1]),
    expectedChildren: wish.children ?? birth?.children ?? (draw.chance(0.015) ? 2 : 1),
    birthPlaceWish: weighted(draw, [
      [25, 'HOME' as const],
      [15, 'BIRTH_CENTRE' as const],
      [50, 'HOSPITAL' as const],
      [10, null],
    ]),
    feedingWish,
    medicalIndication: draw.chance(0.05) ? null : draw.chance(0.3),
    dueDate,
    birth,
    move: moveOf(wish, birth, regions, number, today),
    urgent: wish.urgent ?? draw.chance(0.05),
    note: wish.note === undefined ? (draw.chance(0.15) ? draw.pick(NOTES) : null) : wish.note,
    state,
    timeline,
    intake: intakeOf(wish, timeline.intakeOn, birth, today, draw),
    feeding: indicated ? feeding : null,
    additionalMinutes:
      wish.additionalMinutes ?? (draw.chance(0.2) || birth?.children === 2 ? minutesOf(draw.pick([4, 6, 8, 12])) : 0),
    careLevel: wish.careLevel ?? weighted(draw, scarce ? SCARCE_LEVELS : CARE_LEVELS),
    consent,
    handover: handoverOf(wish, timeline.handedOverOn, consent, birth, today, draw),
  }
}

const LANGUAGES = [
  [80, 'nl'],
  [6, 'en'],
  [5, 'ar'],
  [4, 'tr'],
  [4, 'pl'],
  [1, 'ti'],
] as const
const PRACTICE_SHARES = {
  home: [
    [1, 0],
    [1, 1],
    [1, 2],
  ],
  other: [
    [50, 0],
    [30, 1],
    [20, 2],
  ],
} as const
/** Organisations differ in size: the largest have births enough to say something about. */
const PROVIDER_SHARES = {
  home: [
    [50, 0],
    [25, 1],
    [15, 2],
    [10, 3],
  ],
  other: [
    [62, 0],
    [20, 1],
    [11, 2],
    [7, 3],
  ],
} as const
const CARE_LEVELS = [
  [66, 'FULL'],
  [25, 'REDUCED'],
  [7, 'LOW'],
  [2, 'NONE'],
] as const
const SCARCE_LEVELS = [
  [50, 'FULL'],
  [33, 'REDUCED'],
  [14, 'LOW'],
  [3, 'NONE'],
] as const

function at<Value>(values: readonly Value[], index: number): Value {
  return values[index % values.length] as Value
}

function aRegion(draw: SeededRandom, regions: readonly DemoRegion[]): DemoRegion {
  if (draw.chance(HOME_SHARE)) return at(regions, 0)
  return weighted(
    draw,
    regions.slice(1).map((region) => [REGION_SIZE[region.code] ?? 50, region] as const),
  )
}

function aMunicipality({ municipalities }: DemoRegion, draw: SeededRandom): DemoMunicipality {
  return draw.chance(0.35) ? at(municipalities, 0) : draw.pick(municipalities)
}

/** One that has stopped takes nobody who is due after that. */
function aProvider({ providers }: DemoRegion, index: number, dueDate: IsoDate): DemoOrganisation {
  const provider = at(providers, index)
  const open = provider.activeUntil === null || addDays(dueDate, 30) < provider.activeUntil
  return open ? provider : at(providers, 0)
}

function dueDateOf(wish: FamilyWish, number: number, home: boolean, today: IsoDate, draw: SeededRandom): IsoDate {
  if (wish.dueIn !== undefined) return addDays(today, wish.dueIn)
  const born = wish.bornOn ?? (wish.bornAgo === undefined ? null : addDays(today, -wish.bornAgo))
  if (born !== null) return addDays(born, draw.whole(-9, 10))
  if (home && number <= BUSY.clients && draw.chance(BUSY.share))
    return addDays(today, draw.whole(BUSY.from, BUSY.until))
  for (;;) {
    const due = addDays(today, draw.whole(FIRST_DUE, LAST_DUE))
    // More births in summer and in December, as everywhere in the chain.
    const month = Number(due.slice(5, 7))
    const busy = (month >= 7 && month <= 9) || month === 12
    if (busy || draw.chance(0.75)) return due
  }
}

function aParity(draw: SeededRandom): number | null {
  return draw.chance(0.03) ? null : draw.pick([0, 0, 0, 0, 1, 1, 1, 2, 2, 3, 4])
}

function feedingOf(wish: Family['feedingWish'], born: boolean, draw: SeededRandom): Family['feeding'] {
  if (!born) return wish
  if (draw.chance(0.03)) return null
  return wish === 'BOTTLE' || draw.chance(0.15) ? 'BOTTLE' : 'BREAST'
}

function aConsent(draw: SeededRandom): boolean | null {
  return weighted(draw, [
    [90, true],
    [4, false],
    [6, null],
  ])
}

function birthOf(wish: FamilyWish, dueDate: IsoDate, number: number, today: IsoDate): Birth | null {
  const draw = drawFor('birth', number)
  const wished = wish.bornOn ?? (wish.bornAgo === undefined ? null : addDays(today, -wish.bornAgo))
  const early = draw.chance(0.06) ? draw.whole(16, 50) : 0
  const on = wished ?? addDays(dueDate, early > 0 ? -early : draw.whole(-14, 9))
  const awaited = wish.dueIn !== undefined || (wish.dueDate !== undefined && wish.bornOn === undefined)
  if (wished === null && (awaited || on > today)) return null
  const minute = wish.bornMinute ?? draw.whole(0, 1439)
  const children = wish.children ?? (draw.chance(0.015) ? 2 : 1)
  const stillborn = wish.stillborn ?? draw.chance(0.004)
  const place =
    wish.place ??
    weighted(draw, [
      [15, 'HOME' as const],
      [12, 'BIRTH_CENTRE' as const],
      [72, 'HOSPITAL' as const],
      [1, 'ELSEWHERE' as const],
    ])
  const mode =
    place === 'HOSPITAL'
      ? weighted(draw, [
          [70, 'SPONTANEOUS' as const],
          [10, 'ASSISTED' as const],
          [20, 'CAESAREAN' as const],
        ])
      : 'SPONTANEOUS'
  const days = weighted(draw, mode === 'CAESAREAN' ? DAYS_AFTER_CAESAREAN : DAYS_AFTER_BIRTH)
  const died = wish.diedAfter ?? (!stillborn && draw.chance(0.002) ? draw.whole(1, 6) : null)
  const diedOn = died === null || addDays(on, died) > today ? null : addDays(on, died)
  const lastCareDay = addDays(on, 7)
  const hospitalDays = wish.hospitalDays ?? (place === 'HOSPITAL' ? days : 0)
  return { on, minute, place, mode, children, stillborn, diedOn, hospitalDays, lastCareDay }
}

/** Some move after the birth, most of them to another region. */
function moveOf(
  wish: FamilyWish,
  birth: Birth | null,
  regions: readonly DemoRegion[],
  number: number,
  today: IsoDate,
): Family['move'] {
  const draw = drawFor('move', number)
  const drawn = wish.givenName === undefined && draw.chance(0.02)
  if (birth === null || (wish.movedAgo === undefined && !drawn)) return null
  const on = wish.movedAgo === undefined ? addDays(birth.on, draw.whole(15, 120)) : addDays(today, -wish.movedAgo)
  if (on > today) return null
  const region = wish.movedTo === undefined ? draw.pick(regions) : at(regions, wish.movedTo)
  return { on, to: at(region.municipalities, 0) }
}

const DAYS_AFTER_BIRTH = [
  [60, 0],
  [32, 1],
  [6, 2],
  [2, 4],
] as const
const DAYS_AFTER_CAESAREAN = [
  [45, 1],
  [40, 2],
  [15, 3],
] as const

function intakeOf(
  wish: FamilyWish,
  on: IsoDate | null,
  birth: Birth | null,
  today: IsoDate,
  draw: SeededRandom,
): Intake {
  const form = weighted(draw, [
    [60, 'HOME' as const],
    [25, 'PHONE' as const],
    [15, 'VIDEO' as const],
  ])
  if (on === null || wish.intake === 'NONE' || (birth !== null && on >= birth.on))
    return { state: 'NONE', on: null, form }
  if (on < today || wish.intake === 'HELD')
    return { state: 'HELD', on, form: wish.givenName === undefined ? form : 'HOME' }
  const planned = wish.intake === 'PLANNED' || (daysBetween(today, on) <= 28 && draw.chance(0.7))
  return planned ? { state: 'PLANNED', on, form } : { state: 'NONE', on: null, form }
}

/** A handover is sent with her consent only, and then most of them are received. */
function handoverOf(
  wish: FamilyWish,
  sentOn: IsoDate | null,
  consent: boolean | null,
  birth: Birth | null,
  today: IsoDate,
  draw: SeededRandom,
): HandoverPlan | null {
  if (sentOn === null || consent !== true || birth === null || wish.handover === 'NONE') return null
  if (livingChildren(birth) === 0) return null
  // The referral can be closed by telephone, without a document.
  if (wish.handover === undefined && draw.chance(0.1)) return null
  const happened = (day: IsoDate) => (day <= today ? day : null)
  const received = wish.handover === undefined ? draw.chance(0.88) : wish.handover !== 'SENT'
  const receivedOn = received ? happened(addDays(sentOn, draw.whole(0, 4))) : null
  const asked = wish.handover === undefined ? draw.chance(0.08) : ['ASKED_BACK', 'CORRECTED'].includes(wish.handover)
  const askedOn = asked && receivedOn !== null ? happened(addDays(receivedOn, draw.whole(0, 2))) : null
  const answered =
    askedOn !== null && wish.handover !== 'ASKED_BACK' && (wish.handover === 'CORRECTED' || draw.chance(0.8))
  const answeredOn = answered ? happened(addDays(askedOn, draw.whole(0, 3))) : null
  const corrected = answeredOn !== null && (wish.handover === 'CORRECTED' || draw.chance(0.5))
  return { sentOn, receivedOn, askedOn, answeredOn, correctedOn: corrected ? answeredOn : null }
}
