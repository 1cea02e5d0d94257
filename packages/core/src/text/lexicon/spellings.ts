/** British endings and their American counterparts, where the word is long enough to be sure. */
export const SPELLINGS: ReadonlyMap<string, string> = new Map(
  (
    'isation:ization ising:izing ised:ized iser:izer isable:izable isability:izability yse:yze elling:eling elled:eled eller:eler ' +
    'aviour:avior avioural:avioral olour:olor eighbour:eighbor eighbourhood:eighborhood atalogue:atalog'
  )
    .split(' ')
    .map((pair) => pair.split(':') as [british: string, american: string]),
)

/** Words that end so and are no British spelling. */
export const KEPT_SPELLINGS: ReadonlySet<string> = new Set(
  (
    'advertised advertising advised advisable adviser analyser arising comprised comprising compromised compromising devised ' +
    'devising disguised excelled excelling exercised exercising expelled improvised improvising noised noising otherised ' +
    'denoised denoising promised promising propelled propelling propeller raised raising revised revising rising ' +
    'supervised supervising surprised surprising televised unsupervised selling spelling telling compelling dwelling ' +
    'swelling yelling smelling teller seller storyteller storytelling wiser precised bestseller'
  ).split(' '),
)
