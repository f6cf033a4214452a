import type { Role } from '@kraamketen/kraamzorg'
import type { Words } from './language/nl.ts'

/** One page in the menu of a role. */
export interface MenuItem {
  readonly path: string
  readonly key: keyof Words['menu']
  /** Pressed after `g`, goes there. */
  readonly letter?: string
}

/** Pages of each role, in the order of a working day. Whoever may not see a page is told so by the page. */
export const MENU: Readonly<Record<Role, readonly MenuItem[]>> = {
  midwife: [
    { path: '/', key: 'start', letter: 's' },
    { path: '/verwijzingen', key: 'referrals', letter: 'v' },
    { path: '/goedkeuren', key: 'approvals', letter: 'a' },
    { path: '/signalen', key: 'signals', letter: 'n' },
    { path: '/intakes', key: 'intakes', letter: 'i' },
    { path: '/partuswacht', key: 'onCall', letter: 'p' },
  ],
  planner: [
    { path: '/', key: 'start', letter: 's' },
    { path: '/planning', key: 'weeks', letter: 'c' },
    { path: '/planning/gezinnen', key: 'families', letter: 'f' },
    { path: '/planning/verdeling', key: 'division', letter: 'd' },
    { path: '/planning/aanmeldingen', key: 'registrations', letter: 'v' },
    { path: '/planning/intakes', key: 'intakes', letter: 'i' },
    { path: '/planning/wachtlijst', key: 'waitingList', letter: 'w' },
    { path: '/planning/herindicaties', key: 'reindications', letter: 'h' },
    { path: '/planning/dubbel', key: 'doubles', letter: 'b' },
    { path: '/planning/diensten', key: 'shifts', letter: 'p' },
    { path: '/planning/dossiers', key: 'dossiers', letter: 'o' },
    { path: '/planning/regelingen', key: 'programmes', letter: 'r' },
  ],
  nurse: [
    { path: '/', key: 'start', letter: 's' },
    { path: '/overdrachten', key: 'handovers', letter: 'o' },
    { path: '/overdrachten/zoeken', key: 'lookUp', letter: 'z' },
    { path: '/overdrachten/ontbreekt', key: 'withoutHandover', letter: 'b' },
    { path: '/overdrachten/eerder', key: 'earlyVisits', letter: 'e' },
    { path: '/overdrachten/op-tijd', key: 'timeliness', letter: 't' },
  ],
  coordinator: [
    { path: '/', key: 'start', letter: 's' },
    { path: '/regio', key: 'regions', letter: 'c' },
    { path: '/regio/wachten', key: 'waiting', letter: 'w' },
    { path: '/regio/aanbieders', key: 'providers', letter: 'a' },
    { path: '/regio/grijs', key: 'greyAreas', letter: 'g' },
    { path: '/regio/schaarste', key: 'scarcity', letter: 'x' },
    { path: '/regio/afspraken', key: 'agreements', letter: 'l' },
    { path: '/regio/scenario', key: 'scenarios', letter: 'n' },
    { path: '/regio/uitgaven', key: 'expenditure', letter: 'u' },
    { path: '/onderzoek', key: 'research', letter: 'r' },
  ],
  researcher: [
    { path: '/onderzoek', key: 'research', letter: 'r' },
    { path: '/verkenner', key: 'explorer', letter: 'q' },
  ],
  inspector: [
    { path: '/', key: 'start', letter: 's' },
    { path: '/toezicht', key: 'organisations', letter: 'o' },
    { path: '/toezicht/ondergrens', key: 'belowFloor', letter: 'f' },
    { path: '/toezicht/herindicatie', key: 'departures', letter: 'h' },
    { path: '/toezicht/aanbod', key: 'lostProviders', letter: 'a' },
    { path: '/toezicht/schaarste', key: 'scarcityCases', letter: 'x' },
    { path: '/onderzoek', key: 'research', letter: 'r' },
  ],
  mother: [
    { path: '/', key: 'start', letter: 's' },
    { path: '/mijn/uren', key: 'myHours', letter: 'u' },
    { path: '/mijn/dossier', key: 'myFile', letter: 'd' },
    { path: '/mijn/kosten', key: 'myCosts', letter: 'k' },
  ],
}

/** The item of the menu that a page belongs to: the longest path that leads to it. */
export function currentItem(menu: readonly MenuItem[], path: string): MenuItem | undefined {
  return menu
    .filter((item) => path === item.path || (item.path !== '/' && path.startsWith(`${item.path}/`)))
    .toSorted((one, other) => other.path.length - one.path.length)[0]
}
