import { amsterdamDay } from '@kraamketen/kraamzorg'
import { type RequestEvent, error, fail, redirect } from '@sveltejs/kit'
import type { FieldProblems, Typed } from '#lib/fields/field-problem.ts'
import { required, text } from '#lib/fields/fields.ts'
import { readFields } from '#lib/fields/read-fields.ts'
import { type FormAnswer, refusedForm, wrongFields } from '#lib/server/form-answer.ts'
import { askGraph } from '#lib/server/graph/ask-graph.ts'
import { notNow } from '#lib/server/list-page.ts'
import { onlyFor } from '#lib/server/session/only-for.ts'
import { nullWhenUnavailable } from '#lib/server/graph/null-when-unavailable.ts'
import type { Actions, PageServerLoad } from './$types'
import { type NewClient, bornBeforeCare, dueDates, readClient } from './client-fields.ts'
import { findOffer } from './find-offer.ts'
import { findClientsOperation, knownClientOperation } from './known-client-operation.ts'
import type { Offer } from './offer.ts'
import { readReferral, readVisit } from './referral-fields.ts'
import { FIELD_OF, askHomeVisit, askKraamzorg, register } from './send-referral.ts'

const today = () => amsterdamDay(new Date())

/** Who is referred stands in the address by her id; somebody new is typed, and stands nowhere but in the form. */
export const load: PageServerLoad = async (event) => {
  onlyFor('midwife', event)
  const id = event.url.searchParams.get('client')
  const known = id === null ? null : await knownClient(event, id)
  const asksVisit = known !== null && event.url.searchParams.get('soort') === 'prenataal-huisbezoek'
  return {
    key: crypto.randomUUID(),
    today: today(),
    dueDates: dueDates(today()),
    asksVisit,
    bornBefore: known === null ? null : bornBeforeCare(known.bornOn, asksVisit, today()),
    known: known && { ...known, offer: await findOffer(event, known.residence?.postcode ?? null) },
  }
}

async function knownClient(event: Pick<RequestEvent, 'locals' | 'url'>, id: string) {
  const answer = await askGraph(event, knownClientOperation, { id })
  const { client } = answer.data ?? {}
  if (client) return client
  if (answer.problems.some(({ code }) => code !== 'NOT_FOUND' && code !== 'INVALID_INPUT')) notNow()
  error(404, 'Niet gevonden. · Not found.')
}

/** Whether the pregnancy that somebody is on record with is over too long ago; the page offers no form then, and none is taken. */
async function isTooLate(event: Pick<RequestEvent, 'locals' | 'url'>, id: string, asksVisit: boolean) {
  const { bornOn } = await knownClient(event, id)
  return bornBeforeCare(bornOn, asksVisit, today()) !== null
}

/** What the page shows after a form: the second step, with what was typed in both. */
interface Step {
  readonly step: 'who' | 'whom'
  readonly typed: Typed
  readonly offer?: Offer | null
}

export const actions: Actions = {
  /** Is she on record already? A name is posted, so that it stands in no address. */
  find: async (event) => {
    onlyFor('midwife', event)
    const read = readFields({ naam: required(text(100)) }, await event.request.formData())
    if (read.values === null) return wrongFields('find', read)
    const answer = await askGraph(event, findClientsOperation, { name: read.values.naam }).catch(nullWhenUnavailable)
    const edges = answer?.data?.referrals?.edges
    if (!edges) return refusedForm('find', read.typed, { code: 'NOT_NOW', paths: [] })
    const clients = new Map(edges.map(({ node }) => [node.client.id, node.client]))
    return { found: [...clients.values()], typed: read.typed }
  },

  /** From who she is to whom she is referred. Nothing is stored yet. */
  who: async (event) => {
    onlyFor('midwife', event)
    const form = await event.request.formData()
    const read = readClient(form, today())
    const typed = { ...readReferral(form, today()).typed, ...read.typed }
    if (read.values === null) return wrongFields('who', { typed, problems: read.problems })
    return { step: 'whom', typed, offer: await findOffer(event, read.values.postcode) } satisfies Step
  },

  /** Back to who she is; what was chosen of whom is kept. */
  back: async (event) => {
    onlyFor('midwife', event)
    const form = await event.request.formData()
    const typed = { ...readReferral(form, today()).typed, ...readClient(form, today()).typed }
    return { step: 'who', typed } satisfies Step
  },

  /** Of who is on record: the home visit alone. */
  visit: async (event) => {
    onlyFor('midwife', event)
    const id = event.url.searchParams.get('client') ?? ''
    const read = readVisit(await event.request.formData(), today())
    if (read.values === null) return wrongFields('visit', read)
    if (await isTooLate(event, id, true)) return refusedForm('visit', read.typed, { code: 'WRONG_STATE', paths: [] })
    const { jgz, toestemming, toestemmingOp, toelichting, sleutel } = read.values
    const visit = {
      recipientAgbCode: jgz,
      consent: { method: toestemming, givenOn: toestemmingOp },
      note: toelichting,
    }
    const { done, refusal } = await askHomeVisit(event, id, visit, sleutel)
    if (refusal !== null) return refusedForm('visit', read.typed, refusal, { 'input.consent': 'toestemming' })
    redirect(303, `/verwijzingen/${done.id}?gedaan=huisbezoek-gevraagd`)
  },

  send: async (event) => {
    onlyFor('midwife', event)
    const form = await event.request.formData()
    const referral = readReferral(form, today())
    const isKnown = referral.typed['client'] !== ''
    const client = isKnown ? null : readClient(form, today())
    const typed = { ...client?.typed, ...referral.typed }
    // Somebody changed a hidden field: the step that shows it says what is wrong.
    if (client?.values === null) return wrongFields('who', { typed, problems: client.problems })
    const offer = client === null ? null : await findOffer(event, client.values.postcode)
    const again = (problems: FieldProblems, refusal: FormAnswer['refusal'], status: number) =>
      fail(status, { form: 'send', typed, problems, refusal, step: 'whom' as const, offer })
    if (referral.values === null) return again(referral.problems, null, 400)
    const { sleutel, huisbezoek, jgz, toestemming, toestemmingOp } = referral.values
    if (isKnown && (await isTooLate(event, referral.values.client ?? '', false))) return again({}, 'WRONG_STATE', 409)

    const who = await whoIs(event, referral.values.client, client?.values ?? null, sleutel, offer)
    if ('elsewhere' in who) return fail(409, { step: 'whom' as const, typed, offer, elsewhere: who.elsewhere })
    if ('refusal' in who) {
      const { status, data } = refusedForm('send', typed, who.refusal, FIELD_OF)
      return again(data.problems, data.refusal, status)
    }
    const sent = await askKraamzorg(event, who.id, referral.values)
    if (sent.refusal !== null) {
      const { status, data } = refusedForm('send', typed, sent.refusal, FIELD_OF)
      return again(data.problems, data.refusal, status)
    }
    let done = who.before ? 'verzonden-bekend' : 'verzonden'
    if (huisbezoek === true && jgz !== null && toestemming !== null && toestemmingOp !== null) {
      const visit = { recipientAgbCode: jgz, consent: { method: toestemming, givenOn: toestemmingOp } }
      const asked = await askHomeVisit(event, who.id, visit, `${sleutel}-huisbezoek`)
      done = asked.refusal === null ? 'verzonden-met-huisbezoek' : 'verzonden-zonder-huisbezoek'
    }
    redirect(303, `/verwijzingen/${sent.done.id}?gedaan=${done}`)
  },
}

function whoIs(
  event: Pick<RequestEvent, 'locals' | 'url'>,
  id: string | null,
  client: NewClient | null,
  key: string,
  offer: Offer | null,
) {
  if (client !== null) return register(event, key, client, offer?.municipality?.code ?? null)
  return { id: id ?? '', before: false }
}
