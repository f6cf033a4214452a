import { type Bsn, type IsoDate, addDays, isoDate, minutesOf } from '@kraamketen/kraamzorg'
import type { ReferralState } from '../rules/referral/referral-state.ts'
import type { Feeding } from '../rules/indication/rule.ts'
import { FAMILY_NAMES, GIVEN_NAMES } from './names.ts'
import { NEIGHBOURHOODS, type Neighbourhood } from './organisations.ts'
import { type SeededRandom, seededRandom } from '@kraamketen/demonstration'
import { testBsns } from './test-bsn.ts'

/** One made-up family with its referral; what is not filled in is left to the course of its state. */
export interface Case {
  readonly number: number
  readonly bsn: Bsn
  readonly givenName: string
  readonly familyName: string
  readonly birthDate: IsoDate
  readonly dueDate: IsoDate
  readonly bornOn: IsoDate | null
  readonly parity: number | null
  readonly municipalityCode: string
  readonly uzoviCode: string | null
  readonly language: string
  readonly neighbourhood: Neighbourhood
  readonly submittedOn: IsoDate
  readonly urgent: boolean
  readonly note: string | null
  readonly state: ReferralState
  readonly feeding: Feeding | null
  readonly additionalMinutes: number
  readonly hospitalDays: number | null
}

/** CZ prints its code for care providers; 0002 and 0003 stand for other insurers in the demonstration. */
const UZOVI_CODES = ['9664', '9664', '0002', '0003', null] as const

/** The five families that the documentation tells about, and as many more as are asked for. Same input, same families. */
export function caseload(today: IsoDate, size: number): Case[] {
  const cast = theCast(today)
  const random = seededRandom(20_260_101)
  const others = Array.from({ length: Math.max(0, size - cast.length) }, (_, index) =>
    aFamily(cast.length + 1 + index, today, random),
  )
  const bsns = testBsns()
  return [...cast, ...others].map((family) => ({ ...family, bsn: bsns.next().value }))
}

type Family = Omit<Case, 'bsn'>

function theCast(today: IsoDate): Family[] {
  const { south, amsterdam } = NEIGHBOURHOODS
  const born = addDays(today, -3)
  const ordinary = {
    parity: 0,
    municipalityCode: 'GM0917',
    uzoviCode: '9664',
    language: 'nl',
    neighbourhood: south,
    urgent: false,
    note: null,
    feeding: null,
    additionalMinutes: 0,
    hospitalDays: null,
    bornOn: null,
  } as const
  return [
    {
      ...ordinary,
      number: 1,
      givenName: 'Sanne',
      familyName: 'Claessen',
      birthDate: isoDate('1994-05-03'),
      dueDate: addDays(born, 2),
      bornOn: born,
      submittedOn: addDays(born, -190),
      state: 'IN_CARE',
      feeding: 'BREAST',
      hospitalDays: 1,
    },
    {
      ...ordinary,
      number: 2,
      givenName: 'Yasmina',
      familyName: 'El Amrani',
      birthDate: isoDate('1998-11-20'),
      dueDate: addDays(today, 120),
      submittedOn: addDays(today, -9),
      state: 'SUBMITTED',
      parity: 1,
      note: 'Graag een kraamverzorgende die Frans of Arabisch spreekt.',
      language: 'ar',
    },
    {
      ...ordinary,
      number: 3,
      givenName: 'Kim',
      familyName: 'Habets',
      birthDate: isoDate('2001-02-12'),
      dueDate: isoDate('2023-03-10'),
      bornOn: isoDate('2023-03-14'),
      submittedOn: isoDate('2022-09-05'),
      state: 'HANDED_OVER',
      parity: 1,
      feeding: 'BOTTLE',
      hospitalDays: 0,
    },
    {
      ...ordinary,
      number: 4,
      givenName: 'Iris',
      familyName: 'Wetzels',
      birthDate: isoDate('1990-08-30'),
      dueDate: addDays(today, 64),
      submittedOn: addDays(today, -12),
      state: 'DECLINED',
      parity: 2,
      municipalityCode: 'GM1883',
    },
    {
      ...ordinary,
      number: 5,
      givenName: 'Naomi',
      familyName: 'van Dijk',
      birthDate: isoDate('1996-01-17'),
      dueDate: addDays(today, 90),
      submittedOn: addDays(today, -60),
      state: 'ACCEPTED',
      municipalityCode: 'GM0363',
      uzoviCode: '0003',
      neighbourhood: amsterdam,
    },
  ]
}

function aFamily(number: number, today: IsoDate, random: SeededRandom): Family {
  const neighbourhood = random.chance(0.6) ? NEIGHBOURHOODS.south : NEIGHBOURHOODS.amsterdam
  const dueIn = random.whole(-45, 210)
  const dueDate = addDays(today, dueIn)
  const birth = addDays(dueDate, random.whole(-12, 9))
  const bornOn = birth <= today ? birth : null
  const state = stateAt(dueIn, bornOn !== null, random)
  const indicated = state === 'INDICATED' || state === 'IN_CARE' || state === 'HANDED_OVER'
  return {
    number,
    givenName: random.pick(GIVEN_NAMES),
    familyName: random.pick(FAMILY_NAMES),
    birthDate: addDays(today, -365 * random.whole(19, 42) - random.whole(0, 364)),
    dueDate,
    bornOn,
    parity: random.chance(0.03) ? null : random.pick([0, 0, 0, 0, 1, 1, 1, 2, 2, 3, 4]),
    municipalityCode: random.pick(neighbourhood.municipalities),
    uzoviCode: random.pick(UZOVI_CODES),
    language: random.pick(['nl', 'nl', 'nl', 'nl', 'nl', 'nl', 'en', 'ar', 'tr', 'pl']),
    neighbourhood,
    submittedOn: addDays(bornOn ?? today, -(state === 'SUBMITTED' ? random.whole(0, 16) : random.whole(20, 120))),
    urgent: random.chance(0.05),
    note: random.chance(0.15) ? random.pick(NOTES) : null,
    state,
    feeding: indicated ? random.pick(['BREAST', 'BREAST', 'BREAST', 'BOTTLE', null]) : null,
    additionalMinutes: indicated && random.chance(0.1) ? minutesOf(random.pick([4, 6, 8, 12])) : 0,
    hospitalDays: bornOn === null ? null : random.pick([0, 0, 0, 1, 1, 2, null]),
  }
}

const NOTES = [
  'Woont op de derde verdieping, geen lift.',
  'Eerste kind; wil graag borstvoeding geven.',
  'Partner werkt in nachtdienst.',
  'Vorige kraamtijd was zwaar; graag dezelfde gezichten.',
]

function stateAt(dueIn: number, born: boolean, random: SeededRandom): ReferralState {
  if (random.chance(0.04)) return 'DECLINED'
  if (random.chance(0.03)) return 'WITHDRAWN'
  if (born) return dueIn > -10 ? 'IN_CARE' : 'HANDED_OVER'
  if (dueIn < 40) return 'INDICATED'
  if (dueIn < 100) return random.pick(['INTAKE', 'INTAKE', 'ACCEPTED', 'INDICATED'])
  return random.pick(['SUBMITTED', 'SUBMITTED', 'ACCEPTED', 'ACCEPTED', 'ACCEPTED', 'INTAKE'])
}
