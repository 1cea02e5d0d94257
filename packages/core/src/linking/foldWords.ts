/** The words of a text without case, accents and punctuation: `Él Jaouhari, A.` gives `el`, `jaouhari`, `a`. */
export function foldWords(text: string): string[] {
  const lower = text.toLowerCase()
  if (!/[\u0080-\uffff]/.test(lower)) return lower.match(/[a-z0-9]+/g) ?? []
  return (
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
}

/** A title so long that hardly two papers bear it; a sign of a script without spaces counts as three letters. */
export function isTelling(words: readonly string[]): boolean {
  let length = 0
  for (const word of words) for (const sign of word) length += sign > '\u2e80' ? 3 : 1
  return length >= 20
}
