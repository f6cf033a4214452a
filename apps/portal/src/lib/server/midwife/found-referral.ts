import { error } from '@sveltejs/kit'
import type { Answer } from '../graph/answer.ts'

/**
 * The referral that was asked for.
 * @throws the error page: whether it is not there or not hers, and whatever is wrong with its id, the same one; another
 * when it cannot be fetched now
 */
export function foundReferral<Referral>({ data, problems }: Answer<{ readonly referral: Referral }>) {
  if (data?.referral) return data.referral
  if (problems.some(({ code }) => code !== 'NOT_FOUND' && code !== 'INVALID_INPUT'))
    error(503, 'De verwijzingen zijn nu niet op te halen. · The referrals cannot be fetched now.', {
      part: 'referrals',
    })
  error(404, 'Niet gevonden. · Not found.')
}
