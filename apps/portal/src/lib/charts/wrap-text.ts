/**
 * A text in lines of at most so many characters, for SVG, which wraps nothing itself. Breaks at spaces and after hyphens;
 * a longer word stands alone.
 */
export function wrapText(text: string, most: number): readonly string[] {
  const lines: string[] = []
  for (const piece of text.split(/(?<=[-/])|(?= )/)) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + piece.length <= most) lines[lines.length - 1] = last + piece
    else lines.push(piece.trimStart())
  }
  return lines
}
