import type { CharacteristicCode, HoursCorrection } from '../api-enums.ts'
import type { Restriction } from './restrictions.ts'

export interface AskedTable {
  /** Id of the cohort. */
  readonly cohort: string
  readonly project: string
  readonly groupBy: readonly CharacteristicCode[]
  readonly only: readonly Restriction[]
  readonly hoursCorrection: HoursCorrection
}

/** The question of a table as whoever writes a program asks it. */
export const TABLE_QUERY = `query Table($cohort: ID!, $project: ID!, $groupBy: [CharacteristicCode!]!, $only: [RestrictionInput!], $hoursCorrection: HoursCorrection) {
  cohort(id: $cohort, project: $project) {
    crosstab(groupBy: $groupBy, only: $only, hoursCorrection: $hoursCorrection) {
      export(format: PARQUET) { name encoding content sha256 }
    }
  }
}`

/** Where programs reach the graph: the programs that the graph itself writes say so, because it is not the portal’s to know. */
export function endpointOf(program: string): string | null {
  return /^ENDPOINT = "(https?:\/\/[^"\\\s]+)"$/m.exec(program)?.[1] ?? null
}

/**
 * A Python program that fetches a table as Parquet and reads it with its types. It holds no figures and no token. JSON
 * inside a Python string: what JSON escapes, Python reads back as the same text.
 */
export function arrowProgram(endpoint: string, table: AskedTable): string {
  return `# Needs Python 3.9 or later and two packages: pip install requests pyarrow
# Set KRAAMKETEN_TOKEN to your access token first.
import base64
import hashlib
import io
import json
import os
import sys

import pyarrow.parquet
import requests

ENDPOINT = ${JSON.stringify(endpoint)}
QUERY = """
${TABLE_QUERY}
"""
VARIABLES = json.loads(${JSON.stringify(JSON.stringify(table))})

token = os.environ.get("KRAAMKETEN_TOKEN")
if not token:
    sys.exit("Set KRAAMKETEN_TOKEN to your access token first.")
response = requests.post(
    ENDPOINT,
    json={"query": QUERY, "variables": VARIABLES},
    headers={"Authorization": "Bearer " + token},
    timeout=60,
)
answer = response.json()
if answer.get("errors"):
    sys.exit("\\n".join(error["message"] for error in answer["errors"]))

file = answer["data"]["cohort"]["crosstab"]["export"]
content = base64.b64decode(file["content"])
if hashlib.sha256(content).hexdigest() != file["sha256"]:
    sys.exit("The file did not arrive whole.")
table = pyarrow.parquet.read_table(io.BytesIO(content))

# Where it comes from stands in the metadata: table.schema.metadata. With pandas: frame = table.to_pandas()
print(table.schema)
print(table.to_pylist()[:5])
`
}
