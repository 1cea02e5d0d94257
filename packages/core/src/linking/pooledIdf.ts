import { BACKGROUND_PAPERS } from '../text/lexicon/backgroundTerms.js'

/** One paper of the corpus tells as much about a term as this many of the background: its field is nearer. */
const OWN_SHARE = 20
const EXPONENT = 0.7

/**
 * How telling a term is, from its document frequency in the corpus and in a background of abstracts together, so that
 * it holds for ten papers of one area as for ten thousand of all: `ln((Nb + 20 n) / (dfb + 20 df + 1)) ^ 0.7`, 0 for
 * a term that nearly every paper has.
 * After Spärck Jones (1972), doi:10.1108/eb026526; the pooling and its constants are measured, see docs/linking.md.
 * @param dfInBackground background papers that have the term
 * @param df papers of the corpus that have the term, 1 to `papers`
 */
export function pooledIdf(dfInBackground: number, df: number, papers: number): number {
  const idf = Math.log((BACKGROUND_PAPERS + OWN_SHARE * papers) / (dfInBackground + OWN_SHARE * df + 1))
  return idf > 0 ? Math.exp(EXPONENT * Math.log(idf)) : 0
}
