import { InvalidInput, NotFound, readId } from '@kraamketen/subgraph'
import { parseCohortId } from '../cohort-id.ts'
import type { Context } from '../context.ts'
import type { Project } from '../queries/project-list.ts'
import type { Asker } from '../research/asking.ts'
import { type Cohort, cohortOf, RIVM_COHORT } from '../research/cohort.ts'
import type { MethodId } from '../research/methods.ts'
import { noProject, unknownProject } from '../research/problems.ts'
import { readCohort } from '../research/read-question.ts'
import type { DefinitionInput } from '../rules/definition/read-definition.ts'

/** A cohort as somebody asks it; null when no project was named. */
export interface AskedCohort {
  readonly cohort: Cohort
  readonly projectId: string | null
}

interface CohortArguments {
  readonly definition: DefinitionInput | null | undefined
  readonly id: string | null | undefined
  /** What the argument with the id is called. */
  readonly argument: string
}

/** The cohort that a field was given, by its definition or its id; that of the RIVM study when by neither. */
export async function readCohortArguments(
  { definition, id, argument }: CohortArguments,
  context: Context,
): Promise<Cohort> {
  if (id === null || id === undefined) {
    return definition === null || definition === undefined
      ? RIVM_COHORT
      : cohortOf(readCohort('definition', definition))
  }
  if (definition !== null && definition !== undefined) {
    const message = `"definition" and "${argument}" are both given.`
    throw new InvalidInput([{ path: [argument], message, remedy: 'Give one of the two.' }])
  }
  const cohort = parseCohortId(id) === null ? null : await context.knownCohort(id)
  if (cohort !== null) return cohort
  throw new NotFound('cohort', [argument], 'Give its definition once: an id leads to a cohort that was asked before.')
}

/** The cohort to compare with; it must be given. */
export async function readOther(
  id: string | null | undefined,
  definition: DefinitionInput | null | undefined,
  context: Context,
): Promise<Cohort> {
  const none = (id === null || id === undefined) && (definition === null || definition === undefined)
  if (!none) return readCohortArguments({ definition, id, argument: 'with' }, context)
  const remedy = 'Give "with" or "definition".'
  throw new InvalidInput([{ path: ['with'], message: 'There is nothing to compare with.', remedy }])
}

/** The id of a project of the viewer; null when none was named. */
export async function readProjectArgument(
  id: string | null | undefined,
  { projects }: Context,
): Promise<string | null> {
  if (id === null || id === undefined) return null
  const asked = readId('project', 'research project', id)
  const project = (await projects()).find((known) => known.id === asked)
  if (project === undefined) throw unknownProject()
  return project.id
}

/** Under which project a field counts: the one that was named, or the only one of the viewer. */
async function projectOf(projectId: string | null, { projects }: Context): Promise<Project> {
  const all = await projects()
  const [first, second] = projectId === null ? all : all.filter(({ id }) => id === projectId)
  if (first === undefined) throw projectId === null ? noProject() : unknownProject()
  if (second === undefined) return first
  throw new InvalidInput([
    {
      path: ['project'],
      message: 'This account takes part in several projects.',
      remedy: 'Give "project" to the field that gives the cohort; researchProjects lists them.',
    },
  ])
}

/** Who asks a field, under which project, and by which method it answers. */
export async function askerOf(
  { cohort, projectId }: AskedCohort,
  context: Context,
  field: string,
  method: MethodId,
): Promise<Asker> {
  return { subject: context.viewer.subject, project: await projectOf(projectId, context), cohort, field, method }
}
