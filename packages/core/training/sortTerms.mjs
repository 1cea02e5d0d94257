/** Sorted terms as a lexicon takes them: each without the words with which the one before it begins, words by their numbers. */
export function sortTerms(terms, words) {
  const split = terms.map((term) => term.split(' '))
  const others = numberOthers(split, words)
  const numbers = []
  const shared = new Uint8Array(terms.length)
  const added = new Uint8Array(terms.length)
  split.forEach((term, row) => {
    const before = split[row - 1] ?? []
    let same = 0
    while (same < term.length && term[same] === before[same]) same++
    shared[row] = same
    added[row] = term.length - same
    for (const word of term.slice(same)) numbers.push(words.get(word) ?? words.size + others.get(word))
  })
  return { others, shared, added, numbers: Int32Array.from(numbers) }
}

function numberOthers(split, words) {
  const others = new Set(split.flat().filter((word) => !words.has(word)))
  return new Map([...others].sort((a, b) => (a < b ? -1 : 1)).map((word, index) => [word, index]))
}
