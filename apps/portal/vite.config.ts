import adapter from '@sveltejs/adapter-node'
import { sveltekit } from '@sveltejs/kit/vite'
import { defineConfig } from 'vite'

// A test that starts the platform builds too; what it builds is what everybody then gets.
const forProduction = {
  name: 'build-for-production',
  apply: 'build',
  config: () => void (process.env['NODE_ENV'] = 'production'),
} as const

export default defineConfig({
  plugins: [
    forProduction,
    sveltekit({
      adapter: adapter(),
      compilerOptions: { runes: true },
      csp: {
        directives: {
          'default-src': ['none'],
          'script-src': ['self'],
          'style-src': ['self'],
          // What an open page listens to, and what the explorer asks.
          'connect-src': ['self'],
          'img-src': ['self'],
          // src/hooks.server.ts adds the identity provider: signing out is a form that ends there.
          'form-action': ['self'],
          'base-uri': ['none'],
          'frame-ancestors': ['none'],
        },
      },
      // Hashes in file names tell versions apart; a build of the same source must be the same bytes.
      version: { name: '0.1.0', pollInterval: 0 },
    }),
  ],
})
