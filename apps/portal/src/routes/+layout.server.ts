import type { LayoutServerLoad } from './$types'

/**
 * No script reaches the browser: nothing here needs one, a page is half the size without its data twice, and what the
 * policy forbids altogether cannot be injected. A page that does need one says `csr = true` for itself.
 */
export const csr = false

export const load: LayoutServerLoad = ({ locals }) => ({
  language: locals.language,
  account: locals.session?.account ?? null,
})
