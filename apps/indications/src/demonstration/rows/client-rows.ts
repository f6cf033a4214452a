import type { IsoDate } from '@kraamketen/kraamzorg'
import { type DemoRows, addRow } from '../../queries/demonstration/demo-rows.ts'
import type { SealedBsn } from '../../bsn-vault.ts'
import { demonstrationId } from '../demonstration-id.ts'
import type { Family } from '../family.ts'
import { happenedAt, momentAt } from '../moment.ts'

/** Her registration, and where she went to live later. */
export function clientRows(rows: DemoRows, family: Family, sealed: SealedBsn | null, today: IsoDate) {
  const { number, practice, provider, timeline, wish } = family
  const id = demonstrationId('client', number)
  const twice = wish.registeredAlsoAs !== undefined
  addRow(rows, 'client', {
    id,
    givenName: family.givenName,
    familyName: family.familyName,
    birthDate: family.birthDate,
    bsnEncrypted: bytea(sealed?.encrypted),
    bsnHash: bytea(sealed?.hash),
    bsnKeyId: sealed?.keyId ?? null,
    dueDate: family.dueDate,
    bornOn: family.birth?.on ?? null,
    parity: family.parity,
    municipalityCode: family.municipality.code,
    uzoviCode: family.uzoviCode,
    language: family.language,
    registeredBy: (twice ? provider : practice).agbCode,
    createdAt: momentAt(timeline.submittedOn, 0),
    postcode: family.postcode,
    phone: family.phone,
    interpreterNeeded: family.interpreterNeeded,
    gravidity: family.gravidity,
    expectedChildren: family.expectedChildren,
    birthPlaceWish: family.birthPlaceWish,
    feedingWish: family.feedingWish,
    medicalIndication: family.medicalIndication,
    doubleRegistrationReason: twice ? 'Zij twijfelt nog tussen twee kraamzorgorganisaties.' : null,
  })
  if (family.move === null) return
  const { on, to } = family.move
  addRow(rows, 'clientMove', {
    id: demonstrationId('clientMove', number),
    clientId: id,
    movedOn: on,
    municipalityCode: to.code,
    postcode: to.postcodes[0],
    recordedAt: happenedAt(on, 600, today),
    recordedBySubject: 'demonstration',
    recordedByName: practice.signer,
    recordedByOrganisation: practice.agbCode,
  })
}

/** Bytes as PostgreSQL reads them from text. */
export function bytea(bytes: Buffer | undefined): Buffer | null {
  return bytes === undefined ? null : (`\\x${bytes.toString('hex')}` as unknown as Buffer)
}
