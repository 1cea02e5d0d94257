import { FormatError } from '../model/error.js'
import type { Result } from '../model/issue.js'
import type { PaperMap } from '../model/map.js'
import { COMMUNITY_COLORS } from './appearance.js'
import { htmlToText } from './htmlText.js'
import { IssueList } from './issueList.js'
import type { NetworkLink, NetworkNode } from './network.js'
import { networkToMap } from './networkToMap.js'
import { isScalar, writePaperFields, type Scalar } from './paperFields.js'
import { parseJson } from './parseJson.js'
import { isPlainData, isRecord } from '../base/plainData.js'
import { createEvidenceNames, describeReasons } from './reasons.js'
import { readDescription } from './vosviewerDescription.js'
import { createVosviewerItems, numberCommunities, readNumbers } from './vosviewerItems.js'
import { escapeXml } from './xml.js'

const TERMINOLOGY = {
  item: 'Paper',
  items: 'Papers',
  link: 'Link',
  links: 'Links',
  cluster: 'Community',
  clusters: 'Communities',
  link_strength: 'Link weight',
  total_link_strength: 'Strength',
}
/** Fields of an item that VOSviewer itself defines; `description` is one of ours too, but as HTML. */
const ITEM_FIELDS = new Set(['id', 'label', 'description', 'x', 'y', 'cluster', 'weights', 'scores'])
const CONFIG_FIELDS = ['parameters', 'terminology', 'color_schemes'] as const

/**
 * A map as JSON for VOSviewer and VOSviewer Online: papers as items, communities as clusters 1 to 1000, each link with
 * its reasons as description. Fields that VOSviewer does not know (authors, abstract, year …) stand beside its own.
 */
export function toVosviewerJson(map: PaperMap): string {
  const nameOf = createEvidenceNames(map)
  const items = createVosviewerItems(map).map(({ id, weights, scores, description, ...item }, index) => ({
    ...Object.fromEntries(writePaperFields(map.papers[index]!)),
    id,
    ...item,
    ...(description === '' ? {} : { description }),
    ...(weights.size === 0 ? {} : { weights: Object.fromEntries(weights) }),
    ...(scores.size === 0 ? {} : { scores: Object.fromEntries(scores) }),
  }))
  const links = map.links.map((link) => {
    const { source, target, weight, evidence } = link
    const plain = evidence.length === 1 && evidence[0]!.kind === 'imported' && evidence[0]!.term === undefined
    const description = plain ? undefined : escapeXml(describeReasons(link, nameOf))
    return { source_id: source, target_id: target, strength: weight, description }
  })
  const numbers = numberCommunities(map)
  const known = map.communities.filter(({ id }) => numbers.has(id))
  const clusters = known.map(({ id, label }) => ({ cluster: numbers.get(id)!, label }))
  const document = { network: { items, links, clusters }, config: writeConfig(map, numbers), info: writeInfo(map) }
  return `${JSON.stringify(document)}\n`
}

/**
 * Reads VOSviewer JSON as a map: items become papers, clusters communities, links imported links; weights and scores
 * are kept in `extra`. Descriptions are taken as text, never as HTML.
 * @param input the text of the file, or what `JSON.parse` made of it
 * @throws FormatError where it is no JSON or has no list of items
 */
export function parseVosviewerJson(input: unknown): Result<PaperMap> {
  const document = parseJson(input, 'a VOSviewer file')
  const network = isRecord(document) ? document.network : undefined
  if (!isRecord(document) || !isRecord(network) || !Array.isArray(network.items)) {
    throw new FormatError('not a VOSviewer file: it has no list of items in "network"')
  }
  const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])
  const nodes = network.items.map((item: unknown, index) => readItem(isRecord(item) ? item : {}, `items[${index}]`))
  const links = list(network.links).map((link, index) => readLink(isRecord(link) ? link : {}, `links[${index}]`))
  const labels = list(network.clusters).flatMap((entry): [string, string][] => {
    const { cluster, label } = isRecord(entry) ? entry : {}
    return isScalar(cluster) && typeof label === 'string' ? [[String(cluster), label]] : []
  })
  const parameters = readParameters(document)
  return networkToMap(
    { format: 'vosviewer', nodes, links, communityLabels: new Map(labels), parameters },
    new IssueList(),
  )
}

function readItem(item: Record<string, unknown>, place: string): NetworkNode {
  const { id, label, title, description, x, y, cluster } = item
  const entries = Object.entries(item).filter(
    (entry): entry is [string, Scalar] => isScalar(entry[1]) && !ITEM_FIELDS.has(entry[0]),
  )
  const fields = new Map(entries)
  const name = [label, title].find((text) => typeof text === 'string' && text !== '') as string | undefined
  if (fields.get('title') === name) fields.delete('title')
  const isOwn = ['abstract', 'authors', 'venue', 'year'].some((field) => fields.has(field))
  if (typeof description === 'string' && !isOwn)
    for (const [field, text] of readDescription(description, name)) fields.set(field, text)
  return {
    id: idOf(id) || (name ?? ''),
    label: name,
    x: typeof x === 'number' ? x : undefined,
    y: typeof y === 'number' ? y : undefined,
    community: isScalar(cluster) && cluster !== '' ? String(cluster) : undefined,
    fields,
    numbers: { weights: readNumbers(item.weights), scores: readNumbers(item.scores) },
    place,
  }
}

function readLink(link: Record<string, unknown>, place: string): NetworkLink {
  const { source_id, target_id, strength } = link
  const weight = strength === undefined ? 1 : Number(isScalar(strength) ? strength : NaN)
  return { source: idOf(source_id), target: idOf(target_id), weight, place }
}

function idOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

/** Settings and title of the file, as far as they are plain data without HTML. */
function readParameters({ config, info }: Record<string, unknown>): Record<string, unknown> {
  const kept = CONFIG_FIELDS.flatMap((name): [string, unknown][] => {
    const value = isRecord(config) ? config[name] : undefined
    return isRecord(value) && isPlainData(value) ? [[name, value]] : []
  })
  const texts = ['title', 'description'].flatMap((name): [string, string][] => {
    const value = isRecord(info) ? info[name] : undefined
    return typeof value === 'string' ? [[name, htmlToText(value)]] : []
  })
  return { ...Object.fromEntries(texts), ...(kept.length === 0 ? {} : { vosviewer: Object.fromEntries(kept) }) }
}

function writeConfig({ parameters }: PaperMap, numbers: ReadonlyMap<string, number>): object {
  const imported = isRecord(parameters.vosviewer) ? parameters.vosviewer : undefined
  if (imported !== undefined || parameters.importedFrom === 'vosviewer') return imported ?? {}
  const colors = COMMUNITY_COLORS.light
  const cluster_colors = [...numbers.values()].map((cluster) => ({
    cluster,
    color: colors[(cluster - 1) % colors.length],
  }))
  return { terminology: TERMINOLOGY, color_schemes: { cluster_colors } }
}

function writeInfo({ parameters, generator }: PaperMap): object {
  const { title, description } = parameters
  return {
    title: typeof title === 'string' ? title : 'Paperloom map',
    description: escapeXml(typeof description === 'string' ? description : `Made by ${generator}.`),
  }
}
