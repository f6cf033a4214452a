import { redirect } from '@sveltejs/kit'
import { isLanguage } from '#lib/language/language.ts'
import { writeLanguage } from '#lib/language/language-cookie.ts'
import { portal } from '#lib/server/portal.ts'
import { returnPath } from '#lib/server/sign-in/return-path.ts'
import type { RequestHandler } from './$types'

/** Shows the portal in another language from now on, beginning with the page that asked. */
export const POST: RequestHandler = async ({ request, cookies }) => {
  const form = await request.formData()
  const language = form.get('taal')
  const back = form.get('naar')
  const { origin } = portal().settings
  if (isLanguage(language)) writeLanguage(cookies, language, { secure: origin.protocol === 'https:' })
  redirect(303, returnPath(typeof back === 'string' ? back : null))
}
