import { type IsoDate, parseIsoDate } from '@kraamketen/kraamzorg'
import * as v from 'valibot'

/** A text that may not be empty. */
const filled = v.pipe(v.string('is missing'), v.nonEmpty('is empty'))
const port = v.pipe(
  filled,
  v.regex(/^\d{1,5}$/, 'is not a port number'),
  v.transform(Number),
  v.maxValue(65_535, 'is above 65535'),
)
const url = v.pipe(filled, v.url('is not a URL'))

/** Readers of one environment variable each; a service's `environment.ts` names those that it needs. */
export const variable = {
  text: filled,
  port,
  url,
  /** A calendar day. */
  day: v.pipe(
    filled,
    v.check((text) => parseIsoDate(text) !== null, 'is not a day such as 2026-03-14'),
    v.transform((text) => text as IsoDate),
  ),
  /** How many: a whole number from 0. */
  count: v.pipe(filled, v.regex(/^\d{1,7}$/, 'is not a whole number'), v.transform(Number)),
  /** 32 random bytes, base64. */
  key: v.pipe(
    filled,
    v.transform((text) => Buffer.from(text, 'base64')),
    v.check((bytes) => bytes.length === 32, 'is not 32 bytes in base64'),
  ),
}

/** What every subgraph needs to start. */
export const subgraphVariables = {
  PORT: variable.port,
  DATABASE_URL: variable.url,
  IDENTITY_ISSUER: variable.url,
  IDENTITY_JWKS_URL: variable.url,
  TOKEN_AUDIENCE: variable.text,
  GATEWAY_SIGNATURE_KEY: variable.key,
}

/**
 * Reads the variables, or throws one error that names everything wrong at once: a service that starts has all it needs.
 */
export function readEnvironment<const Entries extends v.ObjectEntries>(
  entries: Entries,
  variables: Record<string, string | undefined>,
): v.InferOutput<v.ObjectSchema<Entries, undefined>> {
  const result = v.safeParse(v.object(entries), variables)
  if (result.success) return result.output
  const wrong = result.issues.map((issue) => {
    const name = v.getDotPath(issue) ?? 'environment'
    return `  ${name} ${variables[name] === undefined ? 'is missing' : issue.message}`
  })
  throw new Error(`The environment is not complete:\n${[...new Set(wrong)].join('\n')}\n\`npm start\` sets all of it.`)
}
