import type { IsoDate } from '@kraamketen/kraamzorg'
import { batched } from '@kraamketen/subgraph'
import { answerHandoverQuestion } from '../queries/handover/answer-handover-question.ts'
import { askBackHandover } from '../queries/handover/ask-back-handover.ts'
import {
  type BirthFilter,
  birthsWithoutHandover,
  birthsWithoutHandoverCount,
} from '../queries/handover/births-without-handover.ts'
import { type HandoverFilter, handoverCount, handoverPage } from '../queries/handover/handover-page.ts'
import { handoverQuestions } from '../queries/handover/handover-questions.ts'
import { handoverTimeliness } from '../queries/handover/handover-timeliness.ts'
import { handoversById, handoversOfChildren, handoversOfClients } from '../queries/handover/handovers.ts'
import { type ChildSearch, lookUpChild } from '../queries/handover/look-up-child.ts'
import { overdueHandoverCount, overdueHandovers } from '../queries/handover/overdue-handovers.ts'
import { proposeHandover } from '../queries/handover/propose-handover.ts'
import { receiveHandover } from '../queries/handover/receive-handover.ts'
import { type NewHandover, sendHandover } from '../queries/handover/send-handover.ts'
import type { PageRequest } from '@kraamketen/database'
import type { ElementCode } from '../rules/handover/elements.ts'
import type { HandoverSortKey } from '../rules/handover/handover-order.ts'
import type { Basis } from './basis.ts'

/** What resolvers of handover can ask and do. */
export function handoverContext({ asViewer, viewer }: Basis) {
  const by = (organisation: string) => ({ name: viewer.name, organisation })
  const listOf = (organisation: string) =>
    ({ side: viewer.role === 'nurse' ? 'recipient' : 'sender', organisation }) as const
  return {
    byId: batched((ids) => asViewer((trx) => handoversById(trx, ids))),
    ofClient: batched((ids) => asViewer((trx) => handoversOfClients(trx, ids))),
    ofChild: batched((ids) => asViewer((trx) => handoversOfChildren(trx, ids))),
    questions: batched((ids) => asViewer((trx) => handoverQuestions(trx, ids))),
    page: (organisation: string, filter: HandoverFilter, sort: HandoverSortKey, page: PageRequest) =>
      asViewer((trx) => handoverPage(trx, listOf(organisation), filter, sort, page)),
    count: (organisation: string, filter: HandoverFilter) =>
      asViewer((trx) => handoverCount(trx, listOf(organisation), filter)),
    propose: (childId: string, notKnown: readonly ElementCode[], organisation: string) =>
      asViewer((trx) => proposeHandover(trx, childId, notKnown, organisation)),
    send: (handover: NewHandover, organisation: string) =>
      asViewer((trx) => sendHandover(trx, handover, by(organisation))),
    receive: (id: string, organisation: string) => asViewer((trx) => receiveHandover(trx, id, by(organisation))),
    askBack: (
      question: { readonly handoverId: string; readonly elements: readonly ElementCode[]; readonly words: string },
      organisation: string,
    ) => asViewer((trx) => askBackHandover(trx, question, by(organisation))),
    answer: (answer: { readonly questionId: string; readonly answer: string }, organisation: string) =>
      asViewer((trx) => answerHandoverQuestion(trx, answer, by(organisation))),
    birthsWithout: (filter: BirthFilter, page: PageRequest) =>
      asViewer((trx) => birthsWithoutHandover(trx, filter, page)),
    birthsWithoutCount: (filter: BirthFilter) => asViewer((trx) => birthsWithoutHandoverCount(trx, filter)),
    overdue: (organisation: string, bornUntil: IsoDate, page: PageRequest) =>
      asViewer((trx) => overdueHandovers(trx, organisation, bornUntil, page)),
    overdueCount: (organisation: string, bornUntil: IsoDate) =>
      asViewer((trx) => overdueHandoverCount(trx, organisation, bornUntil)),
    lookUp: (search: ChildSearch) => asViewer((trx) => lookUpChild(trx, search)),
    timeliness: (
      organisation: string,
      period: { readonly from: IsoDate; readonly until: IsoDate; readonly withinDays: number },
    ) => asViewer((trx) => handoverTimeliness(trx, organisation, period)),
  }
}
