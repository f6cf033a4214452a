import { CodeTree } from './code-tree.ts'
import type { ColumnChecker } from './column-checker.ts'

/** One of a closed list. */
export function checkCode(codes: readonly string[]): ColumnChecker {
  const tree = new CodeTree(codes)
  return (bytes, from) => tree.endOf(bytes, from)
}
