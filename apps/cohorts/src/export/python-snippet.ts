import { type SnippetQuestion, quoted, quotedLines } from './snippet-question.ts'

/**
 * A whole Python program (3.8 or later, standard library only) that asks a question of the graph with the token in
 * KRAAMKETEN_TOKEN and prints the rows as CSV; what is inside a row becomes columns such as `n_value`.
 */
export function pythonSnippet({ endpoint, query, variables, rows }: SnippetQuestion): string {
  return `# Needs Python 3.8 or later and nothing else. Set KRAAMKETEN_TOKEN to your access token first.
import csv
import json
import os
import sys
import urllib.error
import urllib.request

ENDPOINT = ${quoted(endpoint)}
QUERY = (
${quotedLines(query)
  .map((line) => `    ${line}`)
  .join('\n')}
)
VARIABLES = json.loads(${quoted(JSON.stringify(variables))})
ROWS = [${rows.map(quoted).join(', ')}]


def ask():
    token = os.environ.get("KRAAMKETEN_TOKEN")
    if not token:
        sys.exit("Set KRAAMKETEN_TOKEN to your access token first.")
    request = urllib.request.Request(
        ENDPOINT,
        data=json.dumps({"query": QUERY, "variables": VARIABLES}).encode("utf-8"),
        headers={"Authorization": "Bearer " + token, "Content-Type": "application/json"},
    )
    try:
        with urllib.request.urlopen(request, timeout=60) as response:
            answer = json.load(response)
    except urllib.error.HTTPError as error:
        sys.exit("%d: %s" % (error.code, error.read().decode("utf-8", "replace")))
    except urllib.error.URLError as error:
        sys.exit("%s could not be reached: %s" % (ENDPOINT, error.reason))
    if answer.get("errors"):
        sys.exit("\\n".join(error["message"] for error in answer["errors"]))
    return answer["data"]


def flat(value, name=""):
    """What is inside a row, as columns: n_value, shares_1_percent."""
    if isinstance(value, dict):
        items = value.items()
    elif isinstance(value, list):
        items = ((str(place + 1), item) for place, item in enumerate(value))
    else:
        return {name: value}
    columns = {}
    for key, inner in items:
        columns.update(flat(inner, name + "_" + key if name else key))
    return columns


found = ask()
for field in ROWS:
    found = found[field]
rows = [flat(row) for row in (found if isinstance(found, list) else [found])]

# With pandas installed: import pandas; frame = pandas.DataFrame(rows)
columns = list(dict.fromkeys(column for row in rows for column in row))
sys.stdout.reconfigure(encoding="utf-8", newline="")
writer = csv.DictWriter(sys.stdout, fieldnames=columns, lineterminator="\\n")
writer.writeheader()
writer.writerows(rows)
`
}
