import { addDays, type IsoDate } from '@kraamketen/kraamzorg'
import { sql, type Transaction } from 'kysely'
import { clientIdOf } from '../../demonstration/demonstration-client.ts'
import { familyAnswers } from '../../demonstration/family-answers.ts'
import { QUESTIONNAIRE_MOMENTS } from '../../rules/monitor/questionnaire.ts'
import type { DB } from '../tables.ts'

/** Days from the birth to the questionnaire of half a year. */
const HALF_YEAR = 183

/**
 * Stores what invented families answered about the programmes that they take or took part in: at the application, and
 * half a year after the birth when that is before the day zero. What is there already stays.
 *
 * @returns how many questionnaires were written
 */
export async function storeQuestionnaires(
  trx: Transaction<DB>,
  numbers: readonly number[],
  today: IsoDate,
): Promise<number> {
  const numberOf = new Map(numbers.map((number) => [clientIdOf(number), number]))
  const taking = await trx
    .selectFrom('programmeApplication')
    .select((eb) => [
      'clientId',
      'programmeId',
      eb.fn.min('appliedOn').as('appliedOn'),
      eb.fn.max('bornOn').as('bornOn'),
    ])
    .where('clientId', '=', sql<string>`any(${[...numberOf.keys()]}::uuid[])`)
    .where('state', 'in', ['GRANTED', 'LAPSED'])
    .groupBy(['clientId', 'programmeId'])
    .execute()
  const filledIn = taking.flatMap(({ clientId, programmeId, appliedOn, bornOn }) =>
    QUESTIONNAIRE_MOMENTS.flatMap((moment) => {
      const birth = bornOn as IsoDate | null
      const answeredOn = moment === 'START' ? (appliedOn as IsoDate) : birth === null ? null : addDays(birth, HALF_YEAR)
      const answers = familyAnswers(numberOf.get(clientId) ?? 0, moment)
      return answers === null || answeredOn === null || answeredOn > today
        ? []
        : [{ clientId, programmeId, moment, answeredOn, answers }]
    }),
  )
  if (filledIn.length === 0) return 0
  const written = await trx
    .insertInto('programmeQuestionnaire')
    .values(
      filledIn.map(({ answers: _answers, ...row }) => ({ ...row, recordedBy: 'Jeugdverpleegkundige (demonstratie)' })),
    )
    .onConflict((conflict) => conflict.columns(['clientId', 'programmeId', 'moment']).doNothing())
    .returning(['id', 'clientId', 'programmeId', 'moment'])
    .execute()
  const keyOf = (row: { clientId: string; programmeId: string; moment: string }) =>
    [row.clientId, row.programmeId, row.moment].join()
  const idOf = new Map(written.map((row) => [keyOf(row), row.id]))
  const answers = filledIn.flatMap((row) => {
    const questionnaireId = idOf.get(keyOf(row))
    return questionnaireId === undefined ? [] : row.answers.map((answer) => ({ questionnaireId, ...answer }))
  })
  if (answers.length > 0) await trx.insertInto('programmeAnswer').values(answers).execute()
  return written.length
}
