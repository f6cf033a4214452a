import { preset } from '@kraamketen/vitest'
import { mergeConfig } from 'vitest/config'

// The platform is started once, and only when tests that need it run.
const needsPlatform = process.argv.some((word) => word === 'federation' || word === 'browser')

export default mergeConfig(preset(), {
  test: { globalSetup: needsPlatform ? ['./src/start-platform.ts'] : [] },
})
