import { NOWHERE, type Entity, type MapPaper, type Mention, type MentionColumns } from '@paperloom/core'

/** Who mentions what, found for one paper or one entity when it is asked for. */
export interface MentionIndex {
  mentionsOf(paper: string): readonly Mention[]
  /** Most salient first. */
  entitiesOf(paper: string): readonly string[]
  /** The most salient mention first. */
  papersWith(entity: string): readonly string[]
}

export function createMentionIndex(columns: MentionColumns, papers: readonly MapPaper[], entities: readonly Entity[]): MentionIndex {
  const paperSide = createSide(papers, columns.paper)
  const entitySide = createSide(entities, columns.entity)
  const inside = (numbers: Uint32Array): readonly number[] => Array.from(numbers).filter((at) => columns.paper[at] !== NOWHERE && columns.entity[at] !== NOWHERE)
  /** What mentions name on the other side, each once, the most salient first. */
  const rank = (mentions: readonly number[], other: Uint32Array, ids: readonly { readonly id: string }[]): readonly string[] => {
    const best = new Map<number, number>()
    for (const at of mentions) best.set(other[at]!, Math.max(columns.salience[at]!, best.get(other[at]!) ?? 0))
    return [...best].sort((a, b) => b[1] - a[1]).map(([number]) => ids[number]!.id)
  }
  return {
    mentionsOf: (paper) => Array.from(paperSide.mentionsOf(paper), columns.at),
    entitiesOf: remember((paper) => rank(inside(paperSide.mentionsOf(paper)), columns.entity, entities)),
    papersWith: remember((entity) => rank(inside(entitySide.mentionsOf(entity)), columns.paper, papers)),
  }
}

/** The positions of the mentions of each thing, together in one typed array; made when one is first asked for. */
function createSide(things: readonly { readonly id: string }[], of: Uint32Array): { mentionsOf(id: string): Uint32Array } {
  let made: { readonly numbers: ReadonlyMap<string, number>; readonly starts: Uint32Array; readonly inOrder: Uint32Array } | undefined
  const make = (): NonNullable<typeof made> => {
    const starts = new Uint32Array(things.length + 1)
    for (const thing of of) if (thing !== NOWHERE) starts[thing + 1]! += 1
    for (let at = 0; at < things.length; at++) starts[at + 1]! += starts[at]!
    const next = starts.slice()
    const inOrder = new Uint32Array(starts[things.length]!)
    for (const [at, thing] of of.entries()) if (thing !== NOWHERE) inOrder[next[thing]!++] = at
    return { numbers: new Map(things.map(({ id }, number) => [id, number])), starts, inOrder }
  }
  return {
    mentionsOf(id) {
      made ??= make()
      const number = made.numbers.get(id)
      return number === undefined ? new Uint32Array(0) : made.inOrder.subarray(made.starts[number], made.starts[number + 1])
    },
  }
}

function remember<T>(find: (id: string) => T): (id: string) => T {
  const known = new Map<string, T>()
  return (id) => {
    const found = known.get(id) ?? find(id)
    known.set(id, found)
    return found
  }
}
