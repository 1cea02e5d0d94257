import { compareText } from '../base/order.js'
import type { Corpus } from '../model/corpus.js'
import type { Layer } from '../model/layer.js'
import type { Citation } from '../model/link.js'
import { resolveReferences } from './resolveReferences.js'
import { packRows, type SparseRow } from './sparseMatrix.js'

/**
 * The references that lead to another paper of the corpus, by id, identifier or what is written, sorted by source, then
 * target, without doubles. A paper does not cite itself.
 */
export function citationsOf(corpus: Corpus): Citation[] {
  const { papers } = corpus
  const citations = resolveReferences(corpus).cited.flatMap((cited, row) =>
    cited.filter((number) => number < papers.length).map((number) => ({ source: papers[row]!.id, target: papers[number]!.id })),
  )
  return citations.sort((a, b) => compareText(a.source, b.source) || compareText(a.target, b.target))
}

/** Each citation is a column of its own, which the two papers share: it links them alone, with weight 1. */
export function linkByCitation(corpus: Corpus): Layer {
  const citations = citationsOf(corpus)
  const rowOf = new Map(corpus.papers.map((paper, index) => [paper.id, index]))
  const rows: { columns: number[]; values: number[] }[] = corpus.papers.map(() => ({ columns: [], values: [] }))
  for (const [column, { source, target }] of citations.entries()) {
    for (const paper of [source, target]) {
      const row = rows[rowOf.get(paper)!]!
      row.columns.push(column)
      row.values.push(1)
    }
  }
  const items = citations.map(({ target }) => ({ reference: target }))
  return { kind: 'citation', matrix: packRows(rows satisfies SparseRow[], citations.length), items }
}
