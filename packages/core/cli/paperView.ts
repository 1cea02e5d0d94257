import { ENTITY_KINDS, type Entity, type MapPaper, type PaperMap } from '@paperloom/core'
import { strongestInWords } from './mapView.js'
import { strongestLinks } from './evidenceInWords.js'
import { bold, printable } from './terminal.js'
import type { View } from './view.js'

const MAX_LINKS = 10

/** Papers of this id, else those whose title or id contains the text; case does not matter. */
export function findPapers(map: PaperMap, text: string): readonly MapPaper[] {
  const exact = map.papers.filter(({ id }) => id === text)
  if (exact.length > 0) return exact
  const wanted = text.toLowerCase()
  return map.papers.filter(({ id, title }) => title.toLowerCase().includes(wanted) || id.toLowerCase().includes(wanted))
}

/** One paper: where it stands, what it mentions, whom it is linked to and why. */
export function paperView(map: PaperMap, paper: MapPaper, colour: boolean): View {
  const community = map.communities.find(({ id }) => id === paper.community)
  const entities = entitiesOf(map, paper)
  const own = map.links.filter(({ source, target }) => source === paper.id || target === paper.id)
  const links = strongestLinks(own)
  const more = links.length - MAX_LINKS
  const byline = [paper.authors?.join(', '), paper.year, paper.venue, paper.url].filter((part) => part !== undefined)
  const words = [
    bold(printable(paper.title), colour),
    ...byline.map((part) => `  ${printable(String(part))}`),
    `  id: ${printable(paper.id)}`,
    community === undefined ? `  in no community${own.length === 0 ? ', and not linked to another paper' : ''}` : `  ${community.id}: ${printable(community.label)}`,
    ...ENTITY_KINDS.flatMap((kind) => {
      const names = entities.filter((entity) => entity.kind === kind).map(({ name }) => printable(name))
      return names.length === 0 ? [] : [`  ${kind}: ${names.join(', ')}`]
    }),
    ...strongestInWords(map, links.slice(0, MAX_LINKS), colour),
    ...(more > 0 ? [`  and ${more} more, all with --json`] : []),
  ]
  return { figures: { command: 'inspect', paper, community: community ?? null, entities, links }, words }
}

/** Several papers fit: their ids and titles, to choose from. */
export function choiceView(papers: readonly MapPaper[]): View {
  const words = [
    'Several papers fit; give more of the title, or the id:',
    ...papers.map(({ id, title }) => `  ${printable(id)}  ${printable(title)}`),
  ]
  return { figures: { command: 'inspect', papers: papers.map(({ id, title }) => ({ id, title })) }, words }
}

/** Most salient first, equals by id. */
function entitiesOf(map: PaperMap, paper: MapPaper): Entity[] {
  const salience = new Map<string, number>()
  for (const mention of map.mentions) if (mention.paper === paper.id) salience.set(mention.entity, mention.salience)
  const weightOf = ({ id }: Entity): number => salience.get(id) ?? 0
  return map.entities.filter(({ id }) => salience.has(id)).sort((a, b) => weightOf(b) - weightOf(a))
}
