import type { InsertResult, Transaction } from 'kysely'
import { clientIdOf, type DemonstrationClient, recordIdOf } from '../../demonstration/demonstration-client.ts'
import type { DB } from '../tables.ts'

/**
 * Stores what is recorded of invented clients, each record under an id of its own: what is there already stays as it
 * is, so that a second loading changes nothing.
 *
 * @returns how many records were written
 */
export async function storeDemonstration(
  trx: Transaction<DB>,
  clients: readonly DemonstrationClient[],
): Promise<number> {
  const factors = clients.flatMap(({ number, factors }) =>
    factors.map((factor, nth) => ({ ...factor, id: recordIdOf('factor', number, nth), clientId: clientIdOf(number) })),
  )
  const judgements = clients.flatMap(({ number, judgements }) =>
    judgements.map((judgement, nth) => ({
      ...judgement,
      id: recordIdOf('judgement', number, nth),
      clientId: clientIdOf(number),
    })),
  )
  const idOf = await programmeIds(trx)
  const grants = clients.flatMap(({ number, grants }) =>
    grants.map(({ programme, grantedOn }, nth) => ({
      id: recordIdOf('grant', number, nth),
      clientId: clientIdOf(number),
      programmeId: idOf(programme),
      grantedOn,
    })),
  )
  let written = 0
  const add = async (insert: Promise<InsertResult>) => {
    written += Number((await insert).numInsertedOrUpdatedRows ?? 0n)
  }
  if (factors.length > 0)
    await add(
      trx
        .insertInto('vulnerabilityFactor')
        .values(factors)
        .onConflict((conflict) => conflict.column('id').doNothing())
        .executeTakeFirst(),
    )
  if (judgements.length > 0)
    await add(
      trx
        .insertInto('vulnerabilityJudgement')
        .values(judgements)
        .onConflict((conflict) => conflict.column('id').doNothing())
        .executeTakeFirst(),
    )
  if (grants.length > 0)
    await add(
      trx
        .insertInto('programmeGrant')
        .values(grants)
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirst(),
    )
  return written
}

async function programmeIds(trx: Transaction<DB>): Promise<(code: string) => string> {
  const programmes = await trx.selectFrom('programme').select(['id', 'code']).orderBy('version').execute()
  const ids = new Map(programmes.map(({ id, code }) => [code, id]))
  return (code) => {
    const id = ids.get(code)
    if (id === undefined) throw new Error(`The demonstration grants ${code}, which is no programme here.`)
    return id
  }
}
