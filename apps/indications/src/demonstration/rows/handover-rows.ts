import { type IsoDate, addDays } from '@kraamketen/kraamzorg'
import { type DemoRows, addRow } from '../../queries/demonstration/demo-rows.ts'
import type { DB } from '../../queries/tables.ts'
import { completeness } from '../../rules/handover/completeness.ts'
import { composeHandover } from '../../rules/handover/compose-handover.ts'
import type { ElementCode } from '../../rules/handover/elements.ts'
import type { HandoverFacts } from '../../rules/handover/handover-facts.ts'
import { valueOf } from '../../rules/handover/value-of.ts'
import { nthId } from '../demonstration-id.ts'
import { drawFor } from '../draw.ts'
import type { Family } from '../family.ts'
import { happenedAt } from '../moment.ts'
import type { MadeRelationship } from './referral-rows.ts'

/** What a sender says is not known, where she looks at the list before she sends. */
const NOT_KNOWN: readonly ElementCode[] = ['APGAR_1', 'APGAR_5', 'GESTATION', 'BIRTH_WEIGHT', 'SIBLINGS', 'CHILD_SEX']

/**
 * The handover of each child of a family as it was sent, with its second version where it was corrected, the questions
 * of the nurse, and the relationship that it makes. Nothing without a recipient or a consent on record.
 */
export function handoverRows(
  rows: DemoRows,
  family: Family,
  facts: readonly HandoverFacts[],
  today: IsoDate,
): MadeRelationship[] {
  const { number, handover: plan, provider, region } = family
  if (plan === null) return []
  const draw = drawFor('handover', number)
  const careful = draw.chance(0.7)
  return facts.flatMap((fact, index): MadeRelationship[] => {
    const recipient = fact.youthHealth?.agbCode
    const { consent, clientId, childId } = fact
    if (recipient === undefined || consent === null || !consent.given) return []
    const send = (version: number, made: HandoverFacts, sentOn: IsoDate, receivedOn: IsoDate | null) => {
      const document = composeHandover(made, careful ? NOT_KNOWN : [])
      const { elements, present, missing } = completeness(document)
      const id = nthId('handover', number, 10 * index + version)
      addRow(rows, 'handover', {
        id,
        clientId,
        childId,
        version,
        sender: provider.agbCode,
        recipient,
        document: document as unknown as DB['handover']['document'],
        elements,
        elementsPresent: present,
        indicatedMinutes: valueOf(document, 'HOURS_INDICATED'),
        receivedMinutes: valueOf(document, 'HOURS_RECEIVED'),
        bornOn: fact.child.bornOn,
        consentId: consent.id,
        sentAt: happenedAt(sentOn, 1000, today),
        sentBySubject: 'demonstration',
        sentByName: provider.signer,
        receivedAt: receivedOn === null ? null : happenedAt(receivedOn, 1030, today),
        receivedByName: receivedOn === null ? null : region.youthHealth.signer,
      })
      return { id, missing }
    }
    // What was corrected had no screenings in it at first.
    const early = plan.correctedOn === null ? fact : { ...fact, screenings: [] }
    const first = send(1, early, plan.sentOn, plan.receivedOn)
    if (plan.askedOn !== null) {
      const answered = plan.answeredOn !== null
      addRow(rows, 'handoverQuestion', {
        id: nthId('handoverQuestion', number, index + 1),
        handoverId: first.id,
        clientId,
        elements: first.missing.length > 0 ? first.missing.slice(0, 2) : ['FEEDING_NOW'],
        words: 'Kunt u dit aanvullen voor het eerste huisbezoek?',
        askedAt: happenedAt(plan.askedOn, 1060, today),
        askedByName: region.youthHealth.signer,
        askedByOrganisation: recipient,
        answeredAt: plan.answeredOn === null ? null : happenedAt(plan.answeredOn, 1100, today),
        answeredByName: answered ? provider.signer : null,
        answer: answered ? 'Nagevraagd bij de kraamverzorgende en aangevuld.' : null,
      })
    }
    if (plan.correctedOn !== null) {
      const receivedOn = addDays(plan.correctedOn, 1)
      send(2, fact, plan.correctedOn, receivedOn <= today ? receivedOn : null)
    }
    return [
      {
        clientId,
        organisation: recipient,
        kind: 'HANDED_OVER_TO',
        startsOn: plan.sentOn,
        endsOn: null,
        source: `handover ${first.id}`,
      },
    ]
  })
}
