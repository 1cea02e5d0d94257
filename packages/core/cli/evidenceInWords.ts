import { explainLink, type Link, type LinkKind, type PaperMap } from '@paperloom/core'
import { printable } from './terminal.js'

const MAX_NAMES = 4

/** The links between the given papers, strongest first, equals by their papers. */
export function strongestLinks(links: readonly Link[], count = links.length): readonly Link[] {
  return [...links].sort((a, b) => b.weight - a.weight || (a.source < b.source ? -1 : 1)).slice(0, count)
}

/** Why two papers are linked: `shared method: LoRA 60 %; shared words: adapter, rank 40 %`. */
export function evidenceInWords(map: PaperMap, { source, target }: Link): string {
  const { evidence } = explainLink(map, source, target)!
  const kinds = new Map<LinkKind, { names: string[]; share: number }>()
  for (const { kind, name, share } of evidence) {
    const group = kinds.get(kind) ?? { names: [], share: 0 }
    group.names.push(printable(name))
    group.share += share
    kinds.set(kind, group)
  }
  const sorted = [...kinds].sort(([, a], [, b]) => b.share - a.share)
  return sorted.map(([kind, { names, share }]) => `${kindInWords(kind)}: ${listed(names)} ${percent(share)}`).join('; ')
}

function kindInWords(kind: LinkKind): string {
  return kind === 'citation' ? 'cites' : kind.replace(/^(shared|bibliographic)-/, '$1 ')
}

function listed(names: readonly string[]): string {
  const more = names.length - MAX_NAMES
  return names.slice(0, MAX_NAMES).join(', ') + (more > 0 ? ` and ${more} more` : '')
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`
}
