import { error } from '@sveltejs/kit'
import { isHerMove, nextStep } from '#lib/next-step.ts'
import { askGraph } from '#lib/server/graph/ask-graph.ts'
import { type Part, partState } from '#lib/server/graph/part-state.ts'
import { onlyFor } from '#lib/server/session/only-for.ts'
import type { PageServerLoad } from './$types'
import { referralOperation } from './referral-operation.ts'

/** The parts of the page that may be missing while the rest is there. */
const PARTS = {
  indication: { path: ['referral', 'indication'], service: 'indications' },
  estimate: { path: ['referral', 'indication', 'estimate'], service: 'costs' },
  programmes: { path: ['referral', 'client', 'programmes'], service: 'eligibility' },
  vulnerability: { path: ['referral', 'client', 'vulnerability'], service: 'eligibility' },
  comparableFamilies: { path: ['referral', 'indication', 'comparableFamilies'], service: 'cohorts' },
  municipality: { path: ['referral', 'client', 'municipality'], service: 'cohorts' },
} as const satisfies Record<string, Part>

export const load: PageServerLoad = async (event) => {
  onlyFor('midwife', event)
  const { language } = event.locals
  const answer = await askGraph(event, referralOperation, {
    id: event.params.id,
    language: language === 'nl' ? 'NL' : 'EN',
  })
  const referral = answer.data?.referral
  if (!referral) {
    const isFault = answer.problems.some(({ code }) => code !== 'NOT_FOUND' && code !== 'INVALID_INPUT')
    if (isFault)
      error(503, 'De verwijzingen zijn nu niet op te halen. · The referrals cannot be fetched now.', {
        part: 'referrals',
      })
    // Whether it is not there or not hers, and whatever is wrong with the id: the same answer.
    error(404, 'Niet gevonden. · Not found.')
  }
  const step = nextStep(referral)
  return {
    referral,
    nextStep: step,
    isHerMove: isHerMove(step),
    parts: {
      indication: partState(answer, PARTS.indication),
      estimate: partState(answer, PARTS.estimate),
      programmes: partState(answer, PARTS.programmes),
      vulnerability: partState(answer, PARTS.vulnerability),
      comparableFamilies: partState(answer, PARTS.comparableFamilies),
      municipality: partState(answer, PARTS.municipality),
    },
  }
}
