import { LINK_KINDS, type Link } from '../model/link.js'
import type { MapPaper, PaperMap } from '../model/map.js'
import { plainName } from './fieldNames.js'
import { writePaperFields, type Scalar } from './paperFields.js'
import { createEvidenceNames, describeReasons, mainKind, sumKinds } from './reasons.js'

/** A column of attributes, typed as GEXF and GraphML want it. */
export interface Column {
  readonly name: string
  readonly type: 'string' | 'integer' | 'double' | 'boolean'
}

/** Items of a map with their attributes; every row has fields of these columns only. */
export interface GraphTable<T> {
  readonly columns: readonly Column[]
  readonly rows: readonly { readonly item: T; readonly fields: ReadonlyMap<string, Scalar> }[]
}

/** Papers with community, year, authors and all else that graph files can hold. */
export function tabulatePapers(map: PaperMap): GraphTable<MapPaper> {
  const labels = new Map(map.communities.map(({ id, label }) => [id, label]))
  return tabulate(map.papers, (paper) => {
    const { community } = paper
    const own: [string, Scalar][] =
      community === null
        ? []
        : [
            ['community', labels.get(community) ?? community],
            ['community_id', community],
          ]
    return new Map([...own, ...writePaperFields(paper)])
  })
}

/** Links with their main kind, their reasons in words and, where a map has several kinds, the weight of each. */
export function tabulateLinks(map: PaperMap): GraphTable<Link> {
  const nameOf = createEvidenceNames(map)
  const kinds = LINK_KINDS.filter((kind) =>
    map.links.some(({ evidence }) => evidence.some((item) => item.kind === kind)),
  )
  return tabulate(map.links, (link) => {
    const sums = sumKinds(link.evidence)
    const fields = new Map<string, Scalar>([
      ['kind', mainKind(link)],
      ['reasons', describeReasons(link, nameOf)],
    ])
    if (kinds.length > 1) for (const kind of kinds) fields.set(kind, sums.get(kind) ?? 0)
    return fields
  })
}

/** Names of the columns that {@link tabulateLinks} writes: what a reader need not tell the user about. */
export const LINK_COLUMNS: ReadonlySet<string> = new Set(['kind', 'reasons', ...LINK_KINDS].map(plainName))

function tabulate<T>(items: readonly T[], fieldsOf: (item: T) => ReadonlyMap<string, Scalar>): GraphTable<T> {
  const rows = items.map((item) => ({ item, fields: fieldsOf(item) }))
  const types = new Map<string, Column['type']>()
  for (const { fields } of rows) {
    for (const [name, value] of fields) types.set(name, joinTypes(types.get(name), typeOf(value)))
  }
  return { columns: [...types].map(([name, type]) => ({ name, type })), rows }
}

function typeOf(value: Scalar): Column['type'] {
  if (typeof value === 'string') return 'string'
  if (typeof value === 'boolean') return 'boolean'
  return Number.isInteger(value) && Math.abs(value) < 2 ** 31 ? 'integer' : 'double'
}

function joinTypes(known: Column['type'] | undefined, next: Column['type']): Column['type'] {
  if (known === undefined || known === next) return next
  const numbers = known !== 'string' && known !== 'boolean' && next !== 'string' && next !== 'boolean'
  return numbers ? 'double' : 'string'
}
