import type { RequestEvent } from '@sveltejs/kit'
import { type Refusal, act } from '#lib/server/graph/act.ts'
import { askGraph } from '#lib/server/graph/ask-graph.ts'
import { nullWhenUnavailable } from '#lib/server/graph/null-when-unavailable.ts'
import type { NewClient } from './client-fields.ts'
import type { NewReferral } from './referral-fields.ts'
import { registerOnce } from './register-once.ts'
import { registerOperation, submitOperation } from './send-operation.ts'

type Asking = Pick<RequestEvent, 'locals' | 'url'>

export type Registered =
  | { readonly id: string; readonly before: boolean }
  | { readonly elsewhere: { readonly name: string; readonly since: string } }
  | { readonly refusal: Refusal }

/** Which field of the form a path of the input is. */
export const FIELD_OF = {
  'input.givenName': 'voornaam',
  'input.familyName': 'achternaam',
  'input.birthDate': 'geboren',
  'input.bsn': 'bsn',
  'input.dueDate': 'uitgerekend',
  'input.parity': 'bevallingen',
  'input.postcode': 'postcode',
  'input.phone': 'telefoon',
  'input.recipientAgbCode': 'kraamzorg',
  'input.note': 'toelichting',
} as const

/**
 * Registers her, once however often the form is sent. Who is registered for this pregnancy already, by her BSN, keeps
 * the record that is there.
 */
export function register(
  event: Asking,
  key: string,
  client: NewClient,
  municipalityCode: string | null,
): Promise<Registered> {
  const input = {
    givenName: client.voornaam,
    familyName: client.achternaam,
    birthDate: client.geboren,
    bsn: client.bsn,
    dueDate: client.uitgerekend,
    parity: client.bevallingen,
    postcode: client.postcode,
    municipalityCode,
    phone: client.telefoon,
    feedingWish: client.voeding,
    birthPlaceWish: client.plaats,
    interpreterNeeded: client.tolk ?? false,
  }
  const ask = async (): Promise<Registered> => {
    const answer = await askGraph(event, registerOperation, { input }).catch(nullWhenUnavailable)
    const registered = answer?.data?.registered
    switch (registered?.__typename) {
      case 'Client':
        return { id: registered.id, before: false }
      case 'Conflict': {
        const id = idIn(registered.remedy)
        return id === null ? { refusal: { code: 'CONFLICT', paths: [] } } : { id, before: true }
      }
      case 'RegisteredElsewhere':
        return { elsewhere: { name: registered.organisation.name, since: registered.since } }
      case 'InvalidInput':
        return { refusal: { code: 'INVALID_INPUT', paths: registered.issues.map(({ path }) => path.join('.')) } }
      default:
        return { refusal: { code: 'NOT_NOW', paths: [] } }
    }
  }
  return registerOnce(key, ask, (done) => 'id' in done)
}

/** What the graph advises names the record that is there. */
function idIn(remedy: string): string | null {
  return /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/.exec(remedy)?.[0] ?? null
}

/** Asks for kraamzorg; the same key again is the same referral. */
export function askKraamzorg(event: Asking, clientId: string, referral: NewReferral) {
  const { kraamzorg, spoed, toelichting, sleutel } = referral
  const urgency = spoed === true ? 'URGENT' : 'NORMAL'
  return act(event, submitOperation, {
    input: {
      clientId,
      kind: 'KRAAMZORG',
      recipientAgbCode: kraamzorg,
      urgency,
      note: toelichting,
      idempotencyKey: sleutel,
    },
  })
}

export interface HomeVisit {
  readonly recipientAgbCode: string
  readonly consent: { readonly method: 'SPOKEN' | 'WRITTEN' | 'DIGITAL'; readonly givenOn: string }
  readonly note?: string | null
}

/** Asks youth health care to visit her before the birth. */
export function askHomeVisit(event: Asking, clientId: string, visit: HomeVisit, key: string) {
  const { recipientAgbCode, consent, note = null } = visit
  return act(event, submitOperation, {
    input: { clientId, kind: 'PRENATAL_HOME_VISIT', recipientAgbCode, consent, note, idempotencyKey: key },
  })
}
