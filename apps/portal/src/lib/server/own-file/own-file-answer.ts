import type { Answer } from '../graph/answer.ts'
import { notNow } from '../list-page.ts'

/** Her file; null when there is none. @throws the error page, when it cannot be fetched now */
export function ownFile<File>({ data, problems }: Answer<{ readonly myDossier: File | null }>): File | null {
  if (data?.myDossier) return data.myDossier
  if (problems.some(({ code }) => code !== 'NOT_FOUND')) notNow()
  return null
}
