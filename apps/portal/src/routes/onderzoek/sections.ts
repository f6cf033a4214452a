import type { Words } from '#lib/language/nl.ts'

export interface ResearchPage {
  readonly route: string
  readonly path: string
  readonly key: keyof Words['research']['pages']
}

export interface Section {
  readonly key: keyof Words['research']['sections']
  /** The first is where the section begins. */
  readonly pages: readonly [ResearchPage, ...ResearchPage[]]
}

const page = (key: ResearchPage['key'], path: string, route = path): ResearchPage => ({ key, path, route })

/** The research pages, in the order of the work: what there is, who is in, what they received, what was printed, what was asked. */
export const SECTIONS: readonly Section[] = [
  { key: 'start', pages: [page('start', '/onderzoek')] },
  { key: 'data', pages: [page('release', '/onderzoek/levering'), page('codes', '/onderzoek/codelijsten')] },
  {
    key: 'cohort',
    pages: [
      page('cohort', '/onderzoek/cohort', '/onderzoek/cohort/[[id]]'),
      page('build', '/onderzoek/cohort/bouwen'),
      page('saved', '/onderzoek/cohort/bewaard'),
      page('compare', '/onderzoek/cohort/vergelijken'),
    ],
  },
  { key: 'table', pages: [page('table', '/onderzoek/tabel'), page('takeAway', '/onderzoek/tabel/meenemen')] },
  {
    key: 'depth',
    pages: [
      page('need', '/onderzoek/behoefte'),
      page('region', '/onderzoek/regio'),
      page('season', '/onderzoek/seizoen'),
      page('noClaim', '/onderzoek/nul-uren'),
      page('within', '/onderzoek/binnen-groepen'),
      page('followUp', '/onderzoek/volgen'),
    ],
  },
  {
    key: 'note',
    pages: [page('figures', '/onderzoek/figuren'), page('comparison', '/onderzoek/vergelijking')],
  },
  { key: 'project', pages: [page('project', '/onderzoek/project')] },
]

export function sectionOf(route: string | null): Section | undefined {
  return SECTIONS.find(({ pages }) => pages.some((each) => each.route === route))
}
