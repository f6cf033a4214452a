import type { LayoutServerLoad } from './$types'

/**
 * Pages are HTML that the server made, and stay so: what each needs to be read is there without a script, and half the
 * size without its data twice. One small script, src/client/enhance.ts, adds what only a browser can do.
 */
export const csr = false

export const load: LayoutServerLoad = ({ locals }) => ({
  language: locals.language,
  account: locals.session?.account ?? null,
  posted: locals.posted,
})
