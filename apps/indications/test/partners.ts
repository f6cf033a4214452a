import { aViewer } from '@kraamketen/subgraph/testing'
import { OTHER_PROVIDER, type Platform } from './platform.ts'

export const JGZ = '42900001'
export const OTHER_JGZ = '42900002'
export const LACTATION = '71900001'
export const DISTRICT = '72900001'
export const HOSPITAL = '06900001'
export const SAFE_HOME = '73900001'

export const joke = aViewer('nurse', { subject: 'joke', name: 'Joke Hermans', organisation: JGZ })
export const mila = aViewer('nurse', { subject: 'mila', name: 'Mila Bos', organisation: OTHER_JGZ })
export const lotte = aViewer('planner', { subject: 'lotte', name: 'Lotte Visser', organisation: OTHER_PROVIDER })

/** Partners of every kind, and which youth health organisation works where. */
export async function addPartners({ look }: Platform): Promise<void> {
  await look(`
    insert into indications.organisation (agb_code, name, kind, municipality_code, demonstration) values
      ('${JGZ}', 'JGZ Zuid', 'JGZ', 'GM0917', true), ('${OTHER_JGZ}', 'JGZ Amstelland', 'JGZ', 'GM0363', true),
      ('${LACTATION}', 'Lactatie', 'LACTATION_CONSULTANT', 'GM0917', true),
      ('${DISTRICT}', 'Wijkteam', 'DISTRICT_TEAM', 'GM0917', true),
      ('${HOSPITAL}', 'Ziekenhuis', 'HOSPITAL', 'GM0917', true),
      ('${SAFE_HOME}', 'Veilig Thuis', 'SAFE_HOME', 'GM0917', true)
  `)
  await look(`
    insert into indications.youth_health_area (municipality_code, organisation, valid_from) values
      ('GM0917', '${JGZ}', '2000-01-01'), ('GM0363', '${OTHER_JGZ}', '2000-01-01')
  `)
}
