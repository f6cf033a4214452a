import { amsterdamDay } from '@kraamketen/kraamzorg'
import { type RequestEvent, error, redirect } from '@sveltejs/kit'
import { lines, required, text } from '#lib/fields/fields.ts'
import { readFields } from '#lib/fields/read-fields.ts'
import { refusedForm, wrongFields } from '#lib/server/form-answer.ts'
import { act } from '#lib/server/graph/act.ts'
import { askGraph } from '#lib/server/graph/ask-graph.ts'
import { graphLanguage } from '#lib/server/graph/graph-language.ts'
import { nullWhenUnavailable } from '#lib/server/graph/null-when-unavailable.ts'
import { foundReferral } from '#lib/server/midwife/found-referral.ts'
import { onlyFor } from '#lib/server/session/only-for.ts'
import { standingOf } from '../standing.ts'
import type { Actions, PageServerLoad, RouteParams } from './$types'
import { TYPED_FACTS, askedFacts, conditionCodes, readApplication } from './application-fields.ts'
import { applyOperation, programmesOfReferralOperation, withdrawApplicationOperation } from './application-operation.ts'
import { factsOfFile, typedFacts } from './declared-facts.ts'
import { findMunicipality } from './find-municipality.ts'

interface Recipient {
  readonly agbCode: string
  readonly name: string
}

type Asking = Pick<RequestEvent<RouteParams>, 'locals' | 'url' | 'params'>

export const load: PageServerLoad = async (event) => {
  onlyFor('midwife', event)
  const { client, decision } = found(await ask(event), event.params.programme)
  const today = amsterdamDay(new Date())
  return {
    client: {
      name: client.name,
      municipality: client.municipality?.name ?? client.municipalityCode,
      careProvider: nameOf(client.careProviderAgbCode, client.referrals) ?? client.careProviderAgbCode,
    },
    decision: decision && {
      ...decision,
      standing: standingOf(decision, today),
      asked: askedFacts(decision.criteria, client),
      facts: factsOfFile(client, conditionCodes(decision.criteria)),
    },
    key: crypto.randomUUID(),
  }
}

const NOT_NOW = { code: 'NOT_NOW', paths: [] } as const
const FIELD_OF = {
  'input.uzoviCode': 'verzekeraar',
  'input.municipalityCode': 'gemeente',
  'input.district': 'stadsdeel',
  'input.monthlyIncomeCents': 'inkomen',
}

export const actions: Actions = {
  /** Sends what was typed with what the file tells now: not with what it told when the page was opened. */
  apply: async (event) => {
    onlyFor('midwife', event)
    const { params } = event
    const form = await event.request.formData()
    const answer = await ask(event).catch(nullWhenUnavailable)
    const known = answer && found(answer, params.programme)
    const asked = known?.decision ? askedFacts(known.decision.criteria, known.client) : TYPED_FACTS
    const read = readApplication(form, asked)
    if (!known?.decision) return refusedForm('aanvraag', read.typed, NOT_NOW)
    if (read.values === null) return wrongFields('aanvraag', read)
    const { client, decision } = known
    const { gemeente, verwijzer, sleutel } = read.values
    const lives = gemeente === null ? null : await findMunicipality(event, gemeente)
    if (lives !== null && lives.refusal !== null) return refusedForm('aanvraag', read.typed, lives.refusal, FIELD_OF)
    const { refusal } = await act(event, applyOperation, {
      input: {
        ...factsOfFile(client, conditionCodes(decision.criteria)),
        ...typedFacts(read.values),
        ...(lives !== null && { municipalityCode: lives.code }),
        clientId: client.id,
        programmeId: params.programme,
        referrer: verwijzer,
        idempotencyKey: sleutel,
      },
    })
    if (refusal !== null) return refusedForm('aanvraag', read.typed, refusal, FIELD_OF)
    redirect(303, `/verwijzingen/${params.id}?gedaan=aangevraagd#rechten`)
  },

  withdraw: async (event) => {
    onlyFor('midwife', event)
    const fields = { aanvraag: required(text(100)), reden: required(lines(2000)) }
    const read = readFields(fields, await event.request.formData())
    if (read.values === null) return wrongFields('intrekken', read)
    const { aanvraag: applicationId, reden: reason } = read.values
    const { refusal } = await act(event, withdrawApplicationOperation, { input: { applicationId, reason } })
    if (refusal !== null) return refusedForm('intrekken', read.typed, refusal, { 'input.reason': 'reden' })
    redirect(303, `/verwijzingen/${event.params.id}?gedaan=aanvraag-ingetrokken#rechten`)
  },
}

/** Who gives her care was mostly referred to; whoever registered her itself keeps its code. */
function nameOf(agbCode: string | null, referrals: readonly { readonly recipient: Recipient | null }[]) {
  return referrals.find(({ recipient }) => recipient?.agbCode === agbCode)?.recipient?.name
}

function ask(event: Asking) {
  const { locals, params } = event
  return askGraph(event, programmesOfReferralOperation, { id: params.id, language: graphLanguage(locals.language) })
}

/**
 * Her file, and how she stands with this programme; null while programmes cannot be fetched.
 * @throws the error page, when she or the programme is not there
 */
function found(answer: Awaited<ReturnType<typeof ask>>, programmeId: string) {
  const { client } = foundReferral(answer)
  const decision = client.programmes?.find(({ programme }) => programme.id === programmeId) ?? null
  if (client.programmes !== null && decision === null) error(404, 'Niet gevonden. · Not found.')
  return { client, decision }
}
