import { preset } from '@kraamketen/vitest'

export default preset()
