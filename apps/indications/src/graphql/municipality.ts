import { builder } from './builder.ts'

/** Owned by cohorts; here it is only pointed at. */
export const Municipality = builder.externalRef('Municipality', builder.selection<{ code: string }>('code')).implement({
  externalFields: (t) => ({ code: t.string() }),
})

export function municipalityOf(code: string | null): { code: string } | null {
  return code === null ? null : { code }
}
