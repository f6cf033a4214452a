import { type IsoDate, addDays, gestationDays } from '@kraamketen/kraamzorg'
import type { BsnVault } from '../../bsn-vault.ts'
import { type DemoRows, addRow } from '../../queries/demonstration/demo-rows.ts'
import { demonstrationId, nthId } from '../demonstration-id.ts'
import { drawFor, weighted } from '../draw.ts'
import type { Family } from '../family.ts'
import { happenedAt } from '../moment.ts'
import { childBsn } from '../test-bsn.ts'
import { bytea } from './client-rows.ts'

const NAMES = {
  FEMALE: ['Noa', 'Saar', 'Lina', 'Yara', 'Fenna', 'Amina', 'Lotte', 'Zofia', 'Isa', 'Milou'],
  MALE: ['Sem', 'Daan', 'Youssef', 'Mats', 'Luca', 'Kerem', 'Jesse', 'Adam', 'Finn', 'Jakub'],
} as const

export interface MadeChild {
  readonly id: string
  readonly stillborn: boolean
  readonly diedOn: IsoDate | null
  readonly birthWeight: number
}

/** The children of a birth, and their stay in hospital and their mother's. */
export function childRows(rows: DemoRows, family: Family, vault: BsnVault, today: IsoDate): MadeChild[] {
  const { number, birth, practice, wish } = family
  if (birth === null) return []
  const draw = drawFor('child', number)
  const clientId = demonstrationId('client', number)
  const days = Math.min(300, Math.max(150, gestationDays(family.dueDate, birth.on)))
  const by = { recordedByName: practice.signer, recordedByOrganisation: practice.agbCode }
  const bornAt = happenedAt(birth.on, birth.minute, today)
  const made = Array.from({ length: birth.children }, (_, index): MadeChild => {
    const last = index === birth.children - 1
    const term = 3480 - Math.max(0, 280 - days) * 27
    const birthWeight = Math.max(500, 5 * Math.round((term + draw.whole(-700, 700) - 600 * (birth.children - 1)) / 5))
    const stillborn = birth.stillborn && last
    const sex = weighted(draw, [
      [500, 'FEMALE' as const],
      [512, 'MALE' as const],
      [1, 'UNDETERMINED' as const],
    ])
    const diedOn = last ? birth.diedOn : null
    const linked = stillborn ? null : linkedOn(family, draw.whole(2, 6), today)
    const bsn = linked === null || index > 0 ? null : childBsn(number)
    const sealed = bsn === null || linked === null ? null : vault.seal(bsn)
    const id = nthId('child', number, index + 1)
    const known = draw.chance(0.95)
    addRow(rows, 'child', {
      id,
      clientId,
      birthOrder: index + 1,
      givenName: draw.chance(0.97) ? draw.pick(NAMES[sex === 'MALE' ? 'MALE' : 'FEMALE']) : null,
      familyName: family.familyName,
      sex,
      bornAt: index === 0 ? bornAt : happenedAt(birth.on, Math.min(1439, birth.minute + 12 * index), today),
      stillborn,
      diedOn,
      gestationalDays: draw.chance(0.97) ? days : null,
      birthWeightGrams: draw.chance(0.98) ? birthWeight : null,
      apgar1: stillborn ? 0 : known ? draw.pick([7, 8, 8, 9, 9, 9]) : null,
      apgar5: stillborn ? 0 : known ? draw.pick([8, 9, 9, 10, 10]) : null,
      birthPlace: birth.place,
      modeOfBirth: birth.mode,
      particulars: draw.chance(0.1) ? 'Navelstreng om de hals, zonder gevolgen.' : null,
      bsnEncrypted: bytea(sealed?.encrypted),
      bsnHash: bytea(sealed?.hash),
      bsnKeyId: sealed?.keyId ?? null,
      bsnLinkedAt: sealed === null || linked === null ? null : happenedAt(linked, 690, today),
      bsnLinkedBySubject: sealed === null ? null : 'demonstration',
      bsnLinkedByName: sealed === null ? null : family.provider.signer,
      bsnLinkedByOrganisation: sealed === null ? null : family.provider.agbCode,
      recordedAt: bornAt,
      ...by,
    })
    return { id, stillborn, diedOn, birthWeight }
  })
  if (birth.hospitalDays === 0 && wish.place !== 'HOSPITAL' && !draw.chance(0.3)) return made
  if (birth.place !== 'HOSPITAL') return made
  const home = addDays(birth.on, birth.hospitalDays)
  addRow(rows, 'hospitalStay', {
    id: nthId('hospitalStay', number, 1),
    clientId,
    childId: null,
    person: 'MOTHER',
    admittedOn: birth.on,
    dischargedOn: home <= today ? home : null,
    recordedAt: bornAt,
    ...by,
  })
  const [child] = made
  if (child === undefined || child.stillborn || !draw.chance(0.3)) return made
  addRow(rows, 'hospitalStay', {
    id: nthId('hospitalStay', number, 2),
    clientId,
    childId: child.id,
    person: 'CHILD',
    admittedOn: birth.on,
    dischargedOn: home <= today ? home : null,
    recordedAt: bornAt,
    ...by,
  })
  return made
}

/** The day on which the number of the child was linked; null while it is not. */
function linkedOn({ birth, wish }: Family, afterDays: number, today: IsoDate): IsoDate | null {
  if (birth === null || wish.bsn === 'NONE') return null
  const on = addDays(birth.on, wish.bsn === 'LATER' ? 9 : afterDays)
  return on <= today ? on : null
}
