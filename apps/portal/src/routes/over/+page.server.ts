import { SOURCES } from '@kraamketen/kraamzorg'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = () => ({ sources: Object.values(SOURCES) })
