import type { Variables } from './read-variables.ts'

/** A question, to be asked from a program of one's own. */
export interface CodeQuestion {
  /** Address of the graph. */
  readonly endpoint: string
  readonly query: string
  readonly variables: Variables
  /** Where the rows are in the answer, by response names; null when there is no table in it. */
  readonly rows: string | null
}

/** A text in double quotes that R and Python read alike: JSON's escapes are theirs too. R has no text with NUL in it. */
const quoted = (text: string) => JSON.stringify(text.replaceAll('\0', '').toWellFormed())
const linesOf = (text: string) => {
  const lines = text.trim().split('\n')
  return lines.map((line, at) => `  ${quoted(at === lines.length - 1 ? line : `${line}\n`)}`)
}

/** An R program (4.1 or later, packages httr2 and jsonlite) that asks it with the token in KRAAMKETEN_TOKEN. */
export function questionAsR({ endpoint, query, variables, rows }: CodeQuestion): string {
  const path = rows?.split('.').map(quoted).join(', ')
  return `# install.packages(c("httr2", "jsonlite")); KRAAMKETEN_TOKEN: your access token
library(httr2)
library(jsonlite)

query <- paste0(
${linesOf(query).join(',\n')}
)
variables <- ${quoted(JSON.stringify(variables))}

# The variables are JSON already and go as they are: R would make a list of one into a single value.
response <- request(${quoted(endpoint)}) |>
  req_auth_bearer_token(Sys.getenv("KRAAMKETEN_TOKEN")) |>
  req_body_raw(
    paste0("{\\"query\\":", toJSON(query, auto_unbox = TRUE), ",\\"variables\\":", variables, "}"),
    type = "application/json"
  ) |>
  req_error(is_error = function(response) FALSE) |>
  req_perform()

answer <- fromJSON(resp_body_string(response), flatten = TRUE)
if (!is.null(answer$errors)) warning(paste(answer$errors$message, collapse = "\\n"))
${
  path === undefined
    ? 'str(answer$data)'
    : `frame <- answer$data[[c(${path})]]
if (!is.data.frame(frame)) frame <- frame$edges
print(frame)`
}
`
}

/** A Python program (3.8 or later, with requests) that asks it with the token in KRAAMKETEN_TOKEN. */
export function questionAsPython({ endpoint, query, variables, rows }: CodeQuestion): string {
  const path = rows?.split('.').map(quoted).join(', ')
  return `# pip install requests${rows === null ? '' : ' pandas'}; KRAAMKETEN_TOKEN: your access token
import json
import os
${rows === null ? '' : '\nimport pandas'}
import requests

query = (
${linesOf(query).join('\n')}
)
variables = json.loads(${quoted(JSON.stringify(variables))})

response = requests.post(
    ${quoted(endpoint)},
    json={"query": query, "variables": variables},
    headers={"Authorization": "Bearer " + os.environ["KRAAMKETEN_TOKEN"]},
    timeout=30,
)
answer = response.json()
for error in answer.get("errors", []):
    print("!", error["message"])
if answer.get("data") is None:
    raise SystemExit(1)
${
  path === undefined
    ? 'print(json.dumps(answer["data"], indent=2, ensure_ascii=False))'
    : `rows = answer["data"]
for name in [${path}]:
    rows = rows[name]
if isinstance(rows, dict):
    rows = [edge["node"] for edge in rows["edges"]]
print(pandas.json_normalize(rows))`
}
`
}
