import * as v from 'valibot'
import { FormatError } from '../model/error.js'
import type { Result } from '../model/issue.js'
import { MAP_FORMAT, MAP_VERSION, type PaperMap } from '../model/map.js'
import { IssueList } from './issueList.js'
import { JsonParts } from './JsonParts.js'
import { findDoubleId, findLinkFault, findMentionFault, findPairFault, noSuch, type FindFault } from './mapFaults.js'
import * as schemas from './mapSchema.js'
import { parseJson } from './parseJson.js'
import { isPlainData, isRecord } from '../base/plainData.js'

/** What the text is called in messages. */
const WHAT = 'a Paperloom map'

type ItemSchema = v.GenericSchema<unknown, object>

const KNOWN_FIELDS: ReadonlySet<string> = new Set([
  ...['format', 'version', 'generator', 'parameters', 'papers', 'entities', 'mentions', 'citations', 'links'],
  ...['communities', 'report'],
])

/**
 * {@link parseMap} for a map in parts, such as those of `toMapJsonParts` or of a file: it may be longer than a text can be, which is
 * about 512 million characters, and never stands in memory as text.
 * @throws FormatError where it is no Paperloom map, or one of another version
 */
export async function parseMapParts(parts: Iterable<string> | AsyncIterable<string>): Promise<Result<PaperMap>> {
  const json = new JsonParts(WHAT)
  let isFirst = true
  for await (const part of parts) {
    json.add(isFirst && part.charCodeAt(0) === 0xfeff ? part.slice(1) : part)
    isFirst &&= part === ''
  }
  return parseMap(json.end())
}

/**
 * Reads a map document. Fields that Paperloom does not know are kept. An item that is broken, or that refers to a
 * paper, entity or community that is not there, is left out and reported with its path; the rest is a valid map.
 * @param input the text of a map file, or what `JSON.parse` made of it
 * @throws FormatError where it is no Paperloom map, or one of another version
 */
export function parseMap(input: unknown): Result<PaperMap> {
  const document = readDocument(input)
  const issues = new IssueList()
  const items = <S extends ItemSchema>(name: string, schema: S, findFault: FindFault<v.InferOutput<S>>): v.InferOutput<S>[] =>
    readItems(document[name], { name, schema, findFault, issues })
  const groups = items('communities', schemas.communitySchema, findDoubleId())
  const papers = items('papers', schemas.paperSchema, findDoubleId())
  const communities = papers.length === (document.papers as unknown[]).length ? groups : countMembers(groups, papers)
  const entities = items('entities', schemas.entitySchema, findDoubleId())
  const byId = <T extends { readonly id: string }>(list: readonly T[]): Map<string, T> => new Map(list.map((item) => [item.id, item]))
  const paperOf = byId(papers)
  const entityOf = byId(entities)
  const value: PaperMap = {
    ...readUnknownFields(document, issues),
    format: MAP_FORMAT,
    version: MAP_VERSION,
    generator: typeof document.generator === 'string' ? document.generator : '',
    parameters: readParameters(document.parameters, issues),
    papers: placePapers(papers, byId(communities), issues),
    entities: placeEntities(entities, paperOf, issues),
    mentions: items('mentions', schemas.mentionSchema, findMentionFault(paperOf, entityOf)),
    citations: items('citations', schemas.citationSchema, findPairFault(paperOf)),
    links: items('links', schemas.linkSchema, findLinkFault(paperOf, entityOf)),
    communities,
    report: readReport(document.report, papers.length, issues),
  }
  return { value, issues: issues.toArray() }
}

function readDocument(input: unknown): Record<string, unknown> {
  const document = parseJson(input, WHAT)
  if (!isRecord(document) || document.format !== MAP_FORMAT) {
    throw new FormatError(`not a Paperloom map: the field "format" must be "${MAP_FORMAT}"`)
  }
  const { version } = document
  if (version !== MAP_VERSION) {
    const found = typeof version === 'number' ? String(version) : 'unknown'
    const advice = typeof version === 'number' && version > MAP_VERSION ? 'update Paperloom' : 'build the map again'
    throw new FormatError(`the map has version ${found}, this Paperloom reads version ${MAP_VERSION}: ${advice}`)
  }
  if (!Array.isArray(document.papers)) throw new FormatError('not a Paperloom map: the field "papers" must be a list')
  return document
}

interface ItemRule<S extends ItemSchema> {
  readonly name: string
  readonly schema: S
  readonly findFault: FindFault<v.InferOutput<S>>
  readonly issues: IssueList
}

/** Items keep their own object, unknown fields and all; the schema only says yes or no. */
function readItems<S extends ItemSchema>(input: unknown, rule: ItemRule<S>): v.InferOutput<S>[] {
  const { name, schema, findFault, issues } = rule
  if (!Array.isArray(input)) {
    issues.add('missing-field', `the map has no list of ${name}`, name)
    return []
  }
  return input.filter((item: unknown, index): item is v.InferOutput<S> => {
    const path = `${name}[${index}]`
    if (!isValid(item, path, schema, issues)) return false
    const fault = findFault(item as v.InferOutput<S>)
    if (fault !== null) issues.add(fault.code, fault.message, path)
    return fault === null
  })
}

function isValid(item: unknown, path: string, schema: ItemSchema, issues: IssueList): boolean {
  const result = v.safeParse(schema, item, { abortEarly: true })
  if (!result.success) {
    const [fault] = result.issues
    issues.add('broken-item', `expected ${fault.expected ?? 'another value'}, received ${fault.received}`, path + pathOf(fault))
    return false
  }
  if (isPlainData(item)) return true
  issues.add('broken-item', 'holds a value that is nested too deeply or is not plain data', path)
  return false
}

function pathOf(fault: v.BaseIssue<unknown>): string {
  return (fault.path ?? []).map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('')
}

/** Where papers were left out, communities have fewer than they say. */
function countMembers(communities: PaperMap['communities'], papers: PaperMap['papers']): PaperMap['communities'] {
  const sizes = new Map<string | null, number>()
  for (const { community } of papers) sizes.set(community, (sizes.get(community) ?? 0) + 1)
  return communities.map((community) => ({ ...community, size: sizes.get(community.id) ?? 0 }))
}

function placePapers(
  papers: PaperMap['papers'],
  communities: ReadonlyMap<string, unknown>,
  issues: IssueList,
): PaperMap['papers'] {
  return papers.map((paper) => {
    if (paper.community === null || communities.has(paper.community)) return paper
    const { code, message } = noSuch('community', paper.community)
    issues.add(code, message, `papers[id=${paper.id}].community`)
    return { ...paper, community: null }
  })
}

function placeEntities(
  entities: PaperMap['entities'],
  papers: ReadonlyMap<string, unknown>,
  issues: IssueList,
): PaperMap['entities'] {
  return entities.map((entity) => {
    const { introducedBy, ...rest } = entity
    if (introducedBy === undefined || papers.has(introducedBy)) return entity
    const { code, message } = noSuch('paper', introducedBy)
    issues.add(code, message, `entities[id=${entity.id}].introducedBy`)
    return rest
  })
}

function readParameters(input: unknown, issues: IssueList): Record<string, unknown> {
  if (isRecord(input) && isPlainData(input)) return input
  issues.add('missing-field', 'the map does not say with which parameters it was made', 'parameters')
  return {}
}

function readReport(input: unknown, count: number, issues: IssueList): PaperMap['report'] {
  const empty = { read: count, kept: count, merged: 0, dropped: 0, issues: [] }
  if (!isRecord(input)) {
    issues.add('missing-field', 'the map has no import report', 'report')
    return empty
  }
  const rule = { name: 'report.issues', schema: schemas.issueSchema, findFault: () => null, issues }
  const report = { ...input, issues: readItems(input.issues, rule) }
  return isValid(report, 'report', schemas.reportSchema, issues) ? (report as unknown as PaperMap['report']) : empty
}

function readUnknownFields(document: Record<string, unknown>, issues: IssueList): Record<string, unknown> {
  const kept = Object.entries(document).filter(([name, value]) => {
    if (KNOWN_FIELDS.has(name)) return false
    if (isPlainData(value)) return true
    issues.add('broken-item', 'the field is nested too deeply or is not plain data', name)
    return false
  })
  return Object.fromEntries(kept)
}
