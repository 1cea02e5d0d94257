const DATASET_WORDS = new Set(
  'dataset benchmark corpus corpora simulator simulation environment testbed leaderboard suite challenge domain game'.split(' '),
)
const METHOD_WORDS = new Set(
  (
    'algorithm method model framework approach network architecture technique system called named dubbed termed baseline ' +
    'module optimizer estimator learner agent planner solver scheme strategy pipeline'
  ).split(' '),
)
const ON_WORDS = new Set('on in across over from'.split(' '))
const USING_WORDS = new Set('using via with by through use uses apply employ adopt based like than over propose present introduce'.split(' '))

/** What a word tells of the kind of a term that it ends, or stands beside: bits. */
export const KIND_SIGN = { dataset: 1, method: 2, on: 4, using: 8 } as const

/** The {@link KIND_SIGN}s of a folded word. */
export function kindSignsOf(word: string, singular: string): number {
  return (
    (DATASET_WORDS.has(singular) ? KIND_SIGN.dataset : 0) |
    (METHOD_WORDS.has(singular) ? KIND_SIGN.method : 0) |
    (ON_WORDS.has(word) ? KIND_SIGN.on : 0) |
    (USING_WORDS.has(word) ? KIND_SIGN.using : 0)
  )
}
