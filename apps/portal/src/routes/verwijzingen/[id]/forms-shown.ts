import type { PageData } from './$types'

type Referral = PageData['referral']

/** Whether her own answer to what is asked for her can still be recorded. */
export const takesHerAnswer = ({ kind, state }: Pick<Referral, 'kind' | 'state'>) =>
  kind !== 'KRAAMZORG' && !['DECLINED', 'WITHDRAWN', 'COMPLETED', 'HANDED_OVER'].includes(state)

/** The forms that the page of a referral has, as each names itself. */
export function formsShown(referral: Referral): readonly string[] {
  const { client, kind, nextStates } = referral
  const decidable = client.extensionRequests.filter((request) => request.nextStates.includes('APPROVED'))
  const old = client.vulnerability?.factors.filter(({ olderThanEightWeeks }) => olderThanEightWeeks) ?? []
  return [
    ...(kind === 'KRAAMZORG' ? decidable.map(({ id }) => `verlenging-${id}`) : []),
    ...client.signals.map(({ id }) => `signaal-${id}`),
    ...(client.bornOn === null ? old.map(({ id }) => `factor-${id}`) : []),
    ...(takesHerAnswer(referral) ? ['akkoord'] : []),
    ...(nextStates.includes('WITHDRAWN') ? ['intrekken'] : []),
  ]
}
