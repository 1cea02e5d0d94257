import * as v from 'valibot'
import { ENTITY_KINDS } from '../model/entity.js'
import { LINK_KINDS } from '../model/link.js'
import { PAPER_FIELDS } from '../model/paper.js'
import { isRecord } from '../base/plainData.js'

/*
 * What one item of each array of a map must look like. Fields not named here are allowed and kept.
 * A type test holds these to the types in `model/`, another test to `map.schema.json`.
 */

const id = v.pipe(v.string(), v.minLength(1))
const text = v.string()
const texts = v.pipe(v.array(text), v.readonly())
const finite = v.pipe(v.number(), v.finite())
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1))
const positive = v.pipe(finite, v.gtValue(0))
/** An object: an array would pass for a record, or for an object that needs no field. */
const fields = v.custom<Record<string, unknown>>(isRecord)

const identifiers = v.pipe(
  fields,
  v.object({
    doi: v.exactOptional(text),
    arxiv: v.exactOptional(text),
    openalex: v.exactOptional(text),
    semanticScholar: v.exactOptional(text),
    pmid: v.exactOptional(text),
  }),
)

const paperLink = v.object({
  url: text,
  kind: v.picklist(['repository', 'project-page', 'video', 'other']),
  key: text,
})

export const paperSchema = v.object({
  id,
  title: text,
  abstract: v.exactOptional(text),
  authors: v.exactOptional(texts),
  year: v.exactOptional(v.pipe(v.number(), v.safeInteger())),
  venue: v.exactOptional(text),
  url: v.exactOptional(text),
  urls: v.exactOptional(texts),
  keywords: v.exactOptional(texts),
  identifiers: v.exactOptional(identifiers),
  references: v.exactOptional(texts),
  extra: v.exactOptional(fields),
  community: v.nullable(id),
  x: finite,
  y: finite,
  stability: v.exactOptional(share),
  links: v.exactOptional(v.pipe(v.array(paperLink), v.readonly())),
})

export const entitySchema = v.object({
  id,
  kind: v.picklist(ENTITY_KINDS),
  name: text,
  aliases: texts,
  introducedBy: v.exactOptional(id),
})

export const mentionSchema = v.object({
  paper: id,
  entity: id,
  surface: text,
  field: v.picklist(PAPER_FIELDS),
  start: count,
  end: count,
  salience: positive,
})

export const citationSchema = v.object({ source: id, target: id })

const evidenceSchema = v.object({
  kind: v.picklist(LINK_KINDS),
  entity: v.exactOptional(id),
  reference: v.exactOptional(id),
  term: v.exactOptional(text),
  weight: positive,
})

export const linkSchema = v.object({
  source: id,
  target: id,
  weight: positive,
  evidence: v.pipe(v.array(evidenceSchema), v.minLength(1), v.readonly()),
})

export const communitySchema = v.object({
  id,
  label: text,
  terms: texts,
  support: v.exactOptional(v.pipe(v.array(count), v.readonly())),
  size: count,
  stability: v.exactOptional(share),
})

export const issueSchema = v.object({
  severity: v.picklist(['note', 'warning', 'error']),
  code: text,
  message: text,
  source: v.exactOptional(text),
  line: v.exactOptional(v.pipe(v.number(), v.safeInteger(), v.minValue(1))),
  path: v.exactOptional(text),
  count: v.exactOptional(v.pipe(v.number(), v.safeInteger(), v.minValue(1))),
})

export const reportSchema = v.object({
  read: count,
  kept: count,
  merged: count,
  dropped: count,
  issues: v.pipe(v.array(issueSchema), v.readonly()),
})
