import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { MAP_FORMAT, MAP_VERSION } from '../../../packages/core/src/model/map.js'
import { ENTITY_KINDS } from '../../../packages/core/src/model/entity.js'
import { LINK_KINDS } from '../../../packages/core/src/model/link.js'
import * as schemas from '../../../packages/core/src/export/mapSchema.js'
import { smallMap } from './smallMap.js'

interface Definition {
  readonly required?: string[]
  readonly properties: Record<string, Record<string, unknown>>
}
const published = JSON.parse(
  readFileSync(new URL('../../../packages/core/map.schema.json', import.meta.url), 'utf8'),
) as Definition & { $defs: Record<string, Definition> }
const validate = new Ajv2020({ strict: true, allErrors: true }).compile(published)

test('a whole map is valid', () => {
  validate(smallMap())
  expect(validate.errors).toBeNull()
})

test.each<[string, object]>([
  ['another format', { format: 'other' }],
  ['another version', { version: 2 }],
  ['no papers', { papers: undefined }],
  ['a paper without a position', { papers: [{ id: 'a', title: 'A', community: null, x: 1 }] }],
  ['a link without a reason', { links: [{ source: 'a', target: 'b', weight: 1, evidence: [] }] }],
  ['half an offset', { mentions: [{ ...smallMap().mentions[0], start: 0.5 }] }],
])('%s is not valid', (_, change) => {
  expect(validate(JSON.parse(JSON.stringify({ ...smallMap(), ...change })))).toBe(false)
})

describe('the published schema says what parseMap checks', () => {
  const pairs = {
    paper: schemas.paperSchema,
    entity: schemas.entitySchema,
    mention: schemas.mentionSchema,
    citation: schemas.citationSchema,
    link: schemas.linkSchema,
    community: schemas.communitySchema,
    report: schemas.reportSchema,
    issue: schemas.issueSchema,
    evidence: schemas.linkSchema.entries.evidence.pipe[0].item,
    identifiers: schemas.paperSchema.entries.identifiers.wrapped.pipe[1],
    paperLink: schemas.paperSchema.entries.links.wrapped.pipe[0].item,
  }
  test.each(Object.entries(pairs))('%s', (name, { entries }) => {
    const { properties, required = [] } = published.$defs[name]!
    expect(Object.keys(properties)).toEqual(Object.keys(entries))
    const needed = Object.entries<{ type: string }>(entries).filter(([, entry]) => entry.type !== 'exact_optional')
    expect(required).toEqual(needed.map(([key]) => key))
  })

  test('constants and kinds', () => {
    expect(published.properties.format).toEqual({ const: MAP_FORMAT })
    expect(published.properties.version).toEqual({ const: MAP_VERSION })
    expect(published.required).toEqual(Object.keys(published.properties))
    expect(Object.keys(smallMap())).toEqual(Object.keys(published.properties))
    expect(published.$defs.entity!.properties.kind).toEqual({ enum: [...ENTITY_KINDS] })
    expect(published.$defs.evidence!.properties.kind).toEqual({ enum: [...LINK_KINDS] })
  })
})
