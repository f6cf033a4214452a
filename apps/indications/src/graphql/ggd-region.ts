import { builder } from './builder.ts'

/** Owned by cohorts; here it is pointed at, and gets what the chain knows of it. */
export const GgdRegion = builder.externalRef('GgdRegion', builder.selection<{ code: string }>('code')).implement({
  externalFields: (t) => ({ code: t.string() }),
})
