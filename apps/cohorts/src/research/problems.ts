import { NotFound, Problem } from '@kraamketen/subgraph'

/** There is nothing to ask yet. */
export class NoRelease extends Problem {
  readonly code = 'WRONG_STATE'

  constructor() {
    super(
      'No data release is active, so no research question can be answered.',
      'Import a delivery first: npm run import -- FOLDER.',
    )
  }
}

/** Everybody in the question differs by so few from an earlier question that the two together would tell of those few. */
export class DiffersByFew extends Problem {
  readonly code = 'DIFFERS_BY_FEW'

  constructor(field: string) {
    super(
      'This asks about nearly the same families as an earlier question of this project: they differ by fewer than 10. Beside each other the two answers would tell of those few.',
      'Ask with a definition that differs by more families, or with exactly the earlier one; the ledger of the project lists what was asked.',
      [field],
    )
  }
}

/** Noise can be averaged out over many divisions of one small group. */
export class TooManyGroupings extends Problem {
  readonly code = 'TOO_MANY_GROUPINGS'

  constructor(field: string, most: number, small: number) {
    super(
      `This project divided these fewer than ${small} families in ${most} different ways already, which is the most.`,
      'Ask about a larger group, or again for one of the divisions that were answered.',
      [field],
    )
  }
}

export function noProject(): NotFound {
  return new NotFound(
    'research project',
    ['project'],
    'Research is asked under a project. Ask the custodian of the data to open one for this account.',
  )
}

/** A project of somebody else, a closed one and one that does not exist are the same. */
export function unknownProject(): NotFound {
  return new NotFound(
    'research project',
    ['project'],
    'Ask researchProjects for those that this account takes part in.',
  )
}
