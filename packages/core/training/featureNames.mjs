/** What the columns stand for that the trees ask of a candidate, in their order: first those that are cheap to write. */
export const EARLY_FEATURES = [
  ...['length', 'letters', 'firstLetters', 'lastLetters', 'hyphens', 'innerStops', 'nameWords', 'lastName', 'capitals', 'digits', 'plural'],
  ...['firstIng', 'lastIng', 'firstEd', 'lastEd', 'lastLy', 'lastTion', 'lastAdjective', 'classFirst', 'classLast', 'generics'],
  ...['count', 'titleCount', 'firstSentence', 'lastSentence', 'sentenceSpread', 'paperLength', 'sentencesInPaper'],
  ...['leftMark', 'leftDeterminer', 'leftConnecting', 'leftStop', 'leftReporting', 'leftGeneric', 'leftContent', 'leftHyphen'],
  ...['rightMark', 'rightDeterminer', 'rightConnecting', 'rightStop', 'rightReporting', 'rightGeneric', 'rightContent', 'rightHyphen'],
  ...['termPapers', 'termTitle', 'termTerm', 'termMethod', 'termDataset'],
  ...wordFeatureNames('first', ['papers', 'capital', 'title', 'alone', 'first', 'inner', 'last', 'before']),
  ...wordFeatureNames('last', ['papers', 'capital', 'title', 'alone', 'first', 'inner', 'last', 'after', 'method', 'dataset']),
  ...['innerLeast', 'innerPapers', 'fit', 'rarest'],
]

/** Then what stands around the candidate, and what the paper does with it. */
export const LATE_FEATURES = [
  ...['leftBefore', 'leftFirst', 'leftInner', 'leftLast', 'leftPapers', 'rightAfter', 'rightFirst', 'rightInner', 'rightLast', 'rightPapers'],
  ...['bracketed', 'introduced', 'definedShort', 'definedLong', 'holdsShort', 'established', 'heldEstablished'],
  ...['superCount', 'superTerm', 'leftExtendedTerm', 'rightExtendedTerm', 'headTerm', 'tailTerm'],
  ...['datasetHead', 'methodHead', 'nearDataset', 'nearMethod', 'leftOn', 'leftUsing'],
]

/** How an entity stands to the others of its paper, behind the columns of its best candidate. */
export const ENTITY_FEATURES = [
  ...['best', 'secondForm', 'mean', 'forms', 'occurrences', 'words', 'rank', 'above', 'defined'],
  ...['coveredShare', 'coveredBy', 'crossedBy', 'holds', 'coveredLater', 'holdsLater'],
  ...['sharedAbove', 'sharedScore', 'headAbove', 'firstAbove', 'allWordsAbove', 'wordsOfAbove', 'sharedBelow', 'freshWords'],
]

function wordFeatureNames(place, columns) {
  return columns.map((column) => `${place}Word_${column}`)
}
