import { preset } from '@kraamketen/eslint'

export default preset(import.meta.dirname)
