import type { Role } from '@kraamketen/kraamzorg'
import { redirect } from '@sveltejs/kit'
import type { WorkOf } from '#lib/server/start/work.ts'
import { workOfCoordinator } from '#lib/server/start/work-of-coordinator.ts'
import { workOfInspector } from '#lib/server/start/work-of-inspector.ts'
import { workOfMidwife } from '#lib/server/start/work-of-midwife.ts'
import { workOfMother } from '#lib/server/start/work-of-mother.ts'
import { workOfNurse } from '#lib/server/start/work-of-nurse.ts'
import { workOfPlanner } from '#lib/server/start/work-of-planner.ts'
import type { PageServerLoad } from './$types'

const WORK: Readonly<Record<Exclude<Role, 'researcher'>, WorkOf>> = {
  midwife: workOfMidwife,
  planner: workOfPlanner,
  nurse: workOfNurse,
  coordinator: workOfCoordinator,
  inspector: workOfInspector,
  mother: workOfMother,
}

export const load: PageServerLoad = async (event) => {
  const { locals, url } = event
  if (locals.sessionFault !== null) throw locals.sessionFault
  const role = locals.session?.account.role
  // A researcher has questions, not tasks: the research pages begin with what can be asked.
  if (role === 'researcher') redirect(303, '/onderzoek')
  return {
    justSignedOut: role === undefined && url.searchParams.get('state') === 'afgemeld',
    tasks: role === undefined ? [] : await WORK[role](event),
  }
}
