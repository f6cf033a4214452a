import { amsterdamDay } from '@kraamketen/kraamzorg'
import { error, redirect } from '@sveltejs/kit'
import { choice, day, lines, required } from '#lib/fields/fields.ts'
import { readFields } from '#lib/fields/read-fields.ts'
import { doneAddress } from '#lib/list/form-address.ts'
import { isHerMove, nextStep } from '#lib/next-step.ts'
import { refusedForm, wrongFields } from '#lib/server/form-answer.ts'
import { act } from '#lib/server/graph/act.ts'
import { askGraph } from '#lib/server/graph/ask-graph.ts'
import { graphLanguage } from '#lib/server/graph/graph-language.ts'
import { type Part, partState } from '#lib/server/graph/part-state.ts'
import { decideExtension } from '#lib/server/midwife/decide-extension.ts'
import { reviewFactor } from '#lib/server/midwife/review-factor.ts'
import { readSignal } from '#lib/server/midwife/read-signal.ts'
import { onlyFor } from '#lib/server/session/only-for.ts'
import type { Actions, PageServerLoad } from './$types'
import { attentionOf } from './attention.ts'
import { closingOf } from './closing.ts'
import { agreementOperation, withdrawOperation } from './referral-acts-operation.ts'
import { referralOperation } from './referral-operation.ts'
import { readWhatIf } from './what-if.ts'

/** The parts of the page that may be missing while the rest is there. */
const PARTS = {
  indication: { path: ['referral', 'indication'], service: 'indications' },
  estimate: { path: ['referral', 'indication', 'estimate'], service: 'costs' },
  ownContribution: { path: ['referral', 'client', 'ownContribution'], service: 'costs' },
  cover: { path: ['referral', 'client', 'supplementaryCover'], service: 'costs' },
  programmes: { path: ['referral', 'client', 'programmes'], service: 'eligibility' },
  vulnerability: { path: ['referral', 'client', 'vulnerability'], service: 'eligibility' },
  guarantee: { path: ['referral', 'client', 'guarantee'], service: 'eligibility' },
  scarcity: { path: ['referral', 'client', 'scarcityDeclarations'], service: 'indications' },
  comparableFamilies: { path: ['referral', 'indication', 'comparableFamilies'], service: 'cohorts' },
  municipality: { path: ['referral', 'client', 'municipality'], service: 'cohorts' },
  whatIf: { path: ['proposeIndication'], service: 'indications' },
} as const satisfies Record<string, Part>

export const load: PageServerLoad = async (event) => {
  onlyFor('midwife', event)
  const { locals, params, url } = event
  const whatIf = readWhatIf(url.searchParams)
  const answer = await askGraph(event, referralOperation, {
    id: params.id,
    language: graphLanguage(locals.language),
    whatIf: { referralId: params.id, ...whatIf.facts },
    asks: whatIf.asks,
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
  const part = (name: keyof typeof PARTS) => partState(answer, PARTS[name])
  const step = nextStep(referral)
  const { client, state } = referral
  const closing = closingOf(client.handovers)
  return {
    referral,
    nextStep: step,
    isHerMove: isHerMove(step),
    closing,
    attention: attentionOf({
      ...client,
      state,
      kind: referral.kind,
      closing,
      isBorn: client.bornOn !== null,
      oldFactors: client.vulnerability?.factors.filter(({ olderThanEightWeeks }) => olderThanEightWeeks).length ?? 0,
    }),
    whatIf: { ...whatIf, proposals: answer.data.proposeIndication ?? null },
    today: amsterdamDay(new Date()),
    done: url.searchParams.get('gedaan'),
    parts: {
      indication: part('indication'),
      estimate: part('estimate'),
      ownContribution: part('ownContribution'),
      cover: part('cover'),
      programmes: part('programmes'),
      vulnerability: part('vulnerability'),
      guarantee: part('guarantee'),
      scarcity: part('scarcity'),
      comparableFamilies: part('comparableFamilies'),
      municipality: part('municipality'),
      whatIf: part('whatIf'),
    },
  }
}

const ANSWERS = { gevraagd: 'ASKED', akkoord: 'AGREED', weigert: 'REFUSED' } as const

export const actions: Actions = {
  /** Takes the referral back, with a reason that the kraamzorg will read. */
  withdraw: async (event) => {
    onlyFor('midwife', event)
    const read = readFields({ reden: required(lines(2000)) }, await event.request.formData())
    if (read.values === null) return wrongFields('intrekken', read)
    const { refusal } = await act(event, withdrawOperation, { id: event.params.id, reason: read.values.reden })
    if (refusal !== null) return refusedForm('intrekken', read.typed, refusal, { 'input.reason': 'reden' })
    redirect(303, doneAddress(event.url, 'ingetrokken'))
  },

  /** What she herself says to what is asked for her. */
  agree: async (event) => {
    onlyFor('midwife', event)
    const fields = { antwoord: required(choice(ANSWERS)), dag: required(day) }
    const read = readFields(fields, await event.request.formData())
    if (read.values === null) return wrongFields('akkoord', read)
    const { antwoord, dag } = read.values
    const { refusal } = await act(event, agreementOperation, {
      input: { referralId: event.params.id, agreement: antwoord, on: dag },
    })
    if (refusal !== null) return refusedForm('akkoord', read.typed, refusal, { 'input.on': 'dag' })
    redirect(303, doneAddress(event.url, 'akkoord'))
  },

  decide: async (event) => {
    onlyFor('midwife', event)
    const { trouble, done } = await decideExtension(event)
    if (trouble !== null) return trouble
    redirect(303, `${doneAddress(event.url, done)}#verlenging`)
  },

  factor: async (event) => {
    onlyFor('midwife', event)
    const { trouble, done } = await reviewFactor(event, event.params.id)
    if (trouble !== null) return trouble
    redirect(303, `${doneAddress(event.url, done)}#kwetsbaarheid`)
  },

  read: async (event) => {
    onlyFor('midwife', event)
    const trouble = await readSignal(event)
    if (trouble !== null) return trouble
    redirect(303, `${doneAddress(event.url, 'gelezen')}#signalen`)
  },
}
