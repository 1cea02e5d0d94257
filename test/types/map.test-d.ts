import type * as v from 'valibot'
import { expectTypeOf, test } from 'vitest'
import type { Citation, Community, Entity, Issue, Link, MapPaper, Mention, PaperMap } from '@paperloom/core'
import type * as schemas from '../../packages/core/src/export/mapSchema.js'

type Read<Name extends keyof typeof schemas> = v.InferOutput<(typeof schemas)[Name]>

/** Both ways, so that neither side may know a field that the other does not. */
test('what parseMap checks is what the types promise', () => {
  expectTypeOf<Read<'paperSchema'>>().toExtend<MapPaper>()
  expectTypeOf<MapPaper>().toExtend<Read<'paperSchema'>>()
  expectTypeOf<Read<'entitySchema'>>().toExtend<Entity>()
  expectTypeOf<Entity>().toExtend<Read<'entitySchema'>>()
  expectTypeOf<Read<'mentionSchema'>>().toExtend<Mention>()
  expectTypeOf<Mention>().toExtend<Read<'mentionSchema'>>()
  expectTypeOf<Read<'citationSchema'>>().toExtend<Citation>()
  expectTypeOf<Citation>().toExtend<Read<'citationSchema'>>()
  expectTypeOf<Read<'linkSchema'>>().toExtend<Link>()
  expectTypeOf<Link>().toExtend<Read<'linkSchema'>>()
  expectTypeOf<Read<'communitySchema'>>().toExtend<Community>()
  expectTypeOf<Community>().toExtend<Read<'communitySchema'>>()
  expectTypeOf<Read<'issueSchema'>>().toExtend<Issue>()
  expectTypeOf<Issue>().toExtend<Read<'issueSchema'>>()
  expectTypeOf<Read<'reportSchema'>>().toExtend<PaperMap['report']>()
  expectTypeOf<PaperMap['report']>().toExtend<Read<'reportSchema'>>()
})

test('no field is known to one side only', () => {
  expectTypeOf<keyof Read<'paperSchema'>>().toEqualTypeOf<keyof MapPaper>()
  expectTypeOf<keyof Read<'entitySchema'>>().toEqualTypeOf<keyof Entity>()
  expectTypeOf<keyof Read<'mentionSchema'>>().toEqualTypeOf<keyof Mention>()
  expectTypeOf<keyof Read<'linkSchema'>>().toEqualTypeOf<keyof Link>()
  expectTypeOf<keyof Read<'communitySchema'>>().toEqualTypeOf<keyof Community>()
  expectTypeOf<keyof Read<'issueSchema'>>().toEqualTypeOf<keyof Issue>()
  expectTypeOf<keyof Read<'reportSchema'>>().toEqualTypeOf<keyof PaperMap['report']>()
})
