import { recordAccess } from '@kraamketen/audit'
import type { IsoDate } from '@kraamketen/kraamzorg'
import { type RawBuilder, type Transaction, sql } from 'kysely'
import type { DB } from '../tables.ts'
import type { KnownChild } from './known-child.ts'

export type ChildSearch =
  { readonly bornOn: IsoDate; readonly bsnHash: Buffer } | { readonly bornOn: IsoDate; readonly familyName: string }

/** Without capitals and accents: Müller is found as muller. */
const plain = (text: RawBuilder<string>) =>
  sql<string>`regexp_replace(normalize(lower(${text}), NFD), '[\\u0300-\\u036f]', '', 'g')`

/**
 * The children that fit exactly: those that live in the area of the viewer's organisation, and those that were handed
 * over to it wherever they live now. Every child that is found has its line in the log; a child elsewhere is not found,
 * like one that does not exist.
 */
export async function lookUpChild(trx: Transaction<DB>, search: ChildSearch): Promise<KnownChild[]> {
  const fits = (table: 'birth_in_area' | 'child') => {
    const column = (name: string) => sql.ref<string>(`${table}.${name}`)
    const day = sql<boolean>`
      ${column('born_at')} >= ${search.bornOn}::date::timestamp at time zone 'Europe/Amsterdam'
      and ${column('born_at')} < (${search.bornOn}::date + 1)::timestamp at time zone 'Europe/Amsterdam'
    `
    return 'bsnHash' in search
      ? sql<boolean>`${day} and ${column('bsn_hash')} = ${search.bsnHash}`
      : sql<boolean>`${day} and ${plain(column('family_name'))} = ${plain(sql`${search.familyName}::text`)}`
  }
  const inArea = await trx
    .selectFrom('birthInArea')
    .select([
      'birthInArea.childId as id',
      'clientId',
      'givenName',
      'familyName',
      'sex',
      'bornAt',
      'stillborn',
      'diedOn',
      'bsnLinkedAt',
      'municipalityCode',
      sql<boolean>`true`.as('inArea'),
    ])
    .where(fits('birth_in_area'))
    .execute()
  const handedOver = await trx
    .selectFrom('child')
    .select([
      'id',
      'clientId',
      'givenName',
      'familyName',
      'sex',
      'bornAt',
      'stillborn',
      'diedOn',
      'bsnLinkedAt',
      sql<string | null>`null`.as('municipalityCode'),
      sql<boolean>`false`.as('inArea'),
    ])
    .where(fits('child'))
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('handover')
          .select('handover.id')
          .whereRef('handover.childId', '=', 'child.id')
          .where('handover.recipient', '=', sql<string>`(select access.viewer_organisation())`),
      ),
    )
    .execute()
  const known = inArea as unknown as KnownChild[]
  const elsewhere = (handedOver as unknown as KnownChild[]).filter(({ id }) => known.every((child) => child.id !== id))
  const found = [...known, ...elsewhere].sort((one, other) => one.bornAt.getTime() - other.bornAt.getTime())
  await recordAccess(
    trx,
    found.map(({ id, clientId }) => ({
      action: 'READ',
      type: 'child.search',
      clientId,
      objectType: 'child',
      objectId: id,
    })),
  )
  return found
}
