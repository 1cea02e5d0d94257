import type { Community, MapPaper, PaperMap } from '@paperloom/core'
import { evidenceInWords, strongestLinks } from './evidenceInWords.js'
import { counted, entitiesInWords, figuresOf, grouped, MOST_LISTED } from './figures.js'
import { bold, printable } from './terminal.js'
import type { View } from './view.js'

const MAX_PAPERS = 10
const MAX_LINKS = 10

/** The whole map: counts, communities with their papers, the strongest links and why. */
export function mapView(map: PaperMap, colour: boolean): View {
  const links = strongestLinks(map.links, MAX_LINKS)
  const figures = figuresOf(map)
  const { modularity } = map.parameters
  const papersIn = groupPapers(map)
  const more = figures.communities - MOST_LISTED
  const words = [
    `${counted(figures.papers, 'paper')}, ${counted(figures.links, 'link')}, ${counted(figures.citations, 'citation')}, ` +
      `${counted(figures.communities, 'community', 'communities')}` +
      `${typeof modularity === 'number' ? `, modularity ${modularity.toFixed(2)}` : ''}`,
    entitiesInWords(figures),
    `made by ${printable(map.generator)}`,
    ...map.communities.slice(0, MOST_LISTED).flatMap((community) => ['', ...communityInWords(community, papersIn(community), colour, MAX_PAPERS)]),
    ...(more > 0 ? ['', `and ${grouped(more)} more communities, all with --json`] : []),
    ...strongestInWords(map, links, colour),
  ]
  const communities = map.communities.map((community) => ({ ...community, papers: papersIn(community).map(({ id }) => id) }))
  const { parameters, report } = map
  return { figures: { command: 'inspect', figures, parameters, communities, strongestLinks: links, report }, words }
}

/** One community: its papers and the strongest links between them. */
export function communityView(map: PaperMap, community: Community, colour: boolean): View {
  const papers = groupPapers(map)(community)
  const ids = new Set(papers.map(({ id }) => id))
  const inside = map.links.filter(({ source, target }) => ids.has(source) && ids.has(target))
  const links = strongestLinks(inside, MAX_LINKS)
  const words = [...communityInWords(community, papers, colour, Infinity), ...strongestInWords(map, links, colour)]
  const found = { ...community, papers: papers.map(({ id, title }) => ({ id, title })) }
  return { figures: { command: 'inspect', community: found, strongestLinks: links }, words }
}

/** A paragraph on the given links: weight, papers, and why. */
export function strongestInWords(map: PaperMap, links: PaperMap['links'], colour: boolean): string[] {
  if (links.length === 0) return []
  const titles = new Map(map.papers.map(({ id, title }) => [id, printable(title)]))
  const lines = links.flatMap((link) => [
    `  ${link.weight.toFixed(2)}  ${titles.get(link.source)} – ${titles.get(link.target)}`,
    `        ${evidenceInWords(map, link)}`,
  ])
  return ['', bold('Strongest links', colour), ...lines]
}

function communityInWords(community: Community, papers: readonly MapPaper[], colour: boolean, most: number): string[] {
  const { id, label, size, terms, support, stability } = community
  const more = papers.length - most
  return [
    `${printable(id)}  ${bold(printable(label), colour)}, ${counted(size, 'paper')}${stability === undefined ? '' : `, stability ${stability.toFixed(2)}`}`,
    ...(terms.length === 0 ? [] : [`    ${terms.map((term, i) => `${printable(term)}${support?.[i] === undefined ? '' : ` ${support[i]}`}`).join(', ')}`]),
    ...papers.slice(0, most).map(({ title }) => `  - ${printable(title)}`),
    ...(more > 0 ? [`  and ${more} more: --community ${printable(id)}`] : []),
  ]
}

/** The papers of each community: they are gone through once, as there may be thousands of communities. */
function groupPapers({ papers }: PaperMap): (community: Community) => readonly MapPaper[] {
  const groups = new Map<string | null, MapPaper[]>()
  for (const paper of papers) {
    const group = groups.get(paper.community)
    if (group === undefined) groups.set(paper.community, [paper])
    else group.push(paper)
  }
  return ({ id }) => groups.get(id) ?? []
}
