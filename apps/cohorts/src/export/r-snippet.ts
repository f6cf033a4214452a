import { type SnippetQuestion, quoted, quotedLines } from './snippet-question.ts'

/**
 * A whole R program (4.1 or later, with the packages httr2 and jsonlite: base R cannot send a question) that asks a
 * question of the graph with the token in KRAAMKETEN_TOKEN and makes the data frame `frame`; what is inside a row
 * becomes columns such as `n.value`, and lists within rows stay lists.
 */
export function rSnippet({ endpoint, query, variables, rows }: SnippetQuestion): string {
  return `# Needs R 4.1 or later with two packages: install.packages(c("httr2", "jsonlite"))
# Set KRAAMKETEN_TOKEN to your access token first, for example in .Renviron.
library(httr2)
library(jsonlite)

endpoint <- ${quoted(endpoint)}
query <- paste0(
${quotedLines(query)
  .map((line) => `  ${line}`)
  .join(',\n')}
)
variables <- ${quoted(JSON.stringify(variables))}
rows <- c(${rows.map(quoted).join(', ')})

token <- Sys.getenv("KRAAMKETEN_TOKEN")
if (token == "") stop("Set KRAAMKETEN_TOKEN to your access token first.")

# The variables are JSON already and go as they are: R would make a list of one into a single value.
question <- paste0("{\\"query\\":", toJSON(query, auto_unbox = TRUE), ",\\"variables\\":", variables, "}")
response <- request(endpoint) |>
  req_auth_bearer_token(token) |>
  req_body_raw(question, type = "application/json") |>
  req_error(is_error = function(response) FALSE) |>
  req_perform()
if (resp_status(response) >= 400) stop(resp_status(response), ": ", resp_body_string(response))

answer <- fromJSON(resp_body_string(response), flatten = TRUE)
if (!is.null(answer$errors)) stop(paste(answer$errors$message, collapse = "\\n"))

found <- answer$data
for (field in rows) found <- found[[field]]
frame <- as.data.frame(found)
print(frame)
`
}
