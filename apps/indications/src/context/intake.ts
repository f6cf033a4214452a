import { batched } from '@kraamketen/subgraph'
import { type IntakeEnd, finishIntake } from '../queries/intake/finish-intake.ts'
import { type IntakeTaskFilter, countIntakeTasks, intakeTaskPage } from '../queries/intake/intake-task-page.ts'
import { intakesById, intakesOfClients } from '../queries/intake/intakes.ts'
import { type IntakePlan, planIntake } from '../queries/intake/plan-intake.ts'
import type { PageRequest } from '@kraamketen/database'
import type { IntakeSortKey } from '../rules/intake/intake-order.ts'
import type { Basis } from './basis.ts'

/** What resolvers of intake can ask and do. */
export function intakeContext({ viewer, asViewer }: Basis) {
  const by = (organisation: string) => ({ name: viewer.name, organisation })
  return {
    byId: batched((ids) => asViewer((trx) => intakesById(trx, ids))),
    ofClient: batched((ids) => asViewer((trx) => intakesOfClients(trx, ids))),
    taskPage: (filter: IntakeTaskFilter, sort: IntakeSortKey, page: PageRequest) =>
      asViewer((trx) => intakeTaskPage(trx, filter, sort, page)),
    countTasks: (filter: IntakeTaskFilter) => asViewer((trx) => countIntakeTasks(trx, filter)),
    plan: (plan: IntakePlan, organisation: string) => asViewer((trx) => planIntake(trx, plan, by(organisation))),
    finish: (id: string, end: IntakeEnd, organisation: string) =>
      asViewer((trx) => finishIntake(trx, id, end, by(organisation))),
  }
}
