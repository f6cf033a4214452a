import { preset } from '@kraamketen/vitest'
import { svelte } from '@sveltejs/vite-plugin-svelte'
import type { TestProjectConfiguration } from 'vitest/config'

/** Tests of components look at what the server writes. */
const withComponents = (project: TestProjectConfiguration): TestProjectConfiguration =>
  typeof project === 'string' || typeof project === 'function' || project instanceof Promise
    ? project
    : { ...project, plugins: [svelte({ configFile: false, compilerOptions: { runes: true } })] }

const config = preset()

export default { ...config, test: { ...config.test, projects: config.test?.projects?.map(withComponents) } }
