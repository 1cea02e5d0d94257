import { buildMap, FormatError, toLoom, toMapJson, type PaperMap } from '@paperloom/core'
import { describe, expect, it } from 'vitest'
import type { SourceFile, Task, TaskProgress, TaskResult } from '../../../packages/viz/src/worker/protocol.js'
import { runTask } from '../../../packages/viz/src/worker/runTask.js'
import { makePapers } from '../../bench/madeUpPapers.mjs'
import { createMadeUpMap } from '../../fixtures/madeUpMap.js'

const file = (name: string, text: string): SourceFile => ({ name, bytes: new TextEncoder().encode(text) })
const papers = makePapers(40)
const jsonl = (from: number, to: number): SourceFile => file(`${from}.jsonl`, papers.slice(from, to).map((paper) => JSON.stringify(paper)).join('\n'))

function run(task: Task): { result: TaskResult; steps: TaskProgress[] } {
  const all = runTask(task)
  const steps: TaskProgress[] = []
  let step = all.next()
  while (step.done !== true) {
    steps.push(step.value)
    step = all.next()
  }
  return { result: step.value, steps }
}

describe('build', () => {
  it('gives the map that the library gives, and tells each step once', () => {
    const { result, steps } = run({ kind: 'build', files: [jsonl(0, 40)] })
    const { value } = buildMap(papers)
    expect(result.map.links).toEqual(value.links)
    expect(result.map.papers.map(({ id, x, y }) => [id, x, y])).toEqual(value.papers.map(({ id, x, y }) => [id, x, y]))
    expect(steps.map(({ done }) => done)).toEqual([0, 1, 2, 3, 4, 5, 6])
    expect(new Set(steps.map(({ total }) => total))).toEqual(new Set([7]))
  })

  it('reads several files of several formats into one map, and counts what each left out', () => {
    const bib = file('b.bib', '@article{one, title={A Title of Some Length}, year={2020}}\n@article{two, year={2020}}')
    const { map } = run({ kind: 'build', files: [jsonl(0, 5), bib] }).result
    expect(map.report).toMatchObject({ read: 7, kept: 6, dropped: 1 })
    expect(map.report.issues.some(({ source }) => source === 'b.bib')).toBe(true)
  })

  it('shows a map document as it is, and takes its papers where it is added', () => {
    const given = createMadeUpMap({ papers: 12, communities: 2 })
    const document = file('map.json', toMapJson(given))
    expect(run({ kind: 'build', files: [document] }).result.map.papers).toEqual(given.papers)
    expect(run({ kind: 'build', files: [document, jsonl(0, 3)] }).result.map.papers).toHaveLength(15)
    const compact = { name: 'map.loom', bytes: toLoom(given) }
    expect(run({ kind: 'build', files: [compact] }).result.map).toEqual(given)
    expect(run({ kind: 'build', files: [compact, jsonl(0, 3)] }).result.map.papers).toHaveLength(15)
  })

  it('keeps the places of the papers that are there', () => {
    const { map: before } = run({ kind: 'build', files: [jsonl(0, 30)] }).result
    const { map } = run({ kind: 'build', files: [jsonl(30, 40)], before }).result
    const placeOf = ({ papers: all }: PaperMap): Map<string, readonly number[]> => new Map(all.map(({ id, x, y }) => [id, [x, y]]))
    for (const [id, place] of placeOf(before)) expect(placeOf(map).get(id)).toEqual(place)
    expect(map.papers).toHaveLength(40)
  })

  it('throws FormatError where there is nothing to read', () => {
    expect(() => run({ kind: 'build', files: [file('a.txt', '')] })).toThrow(FormatError)
    expect(() => run({ kind: 'build', files: [] })).toThrow(FormatError)
  })
})

describe('relayout', () => {
  const map = createMadeUpMap({ papers: 60, communities: 5 })

  it('weighs links by kind, leaves out what has nothing left, and still sums up', () => {
    const { map: next } = run({ kind: 'relayout', map, factors: { 'shared-words': 0, 'shared-method': 2 } }).result
    expect(next.links.length).toBeGreaterThan(0)
    for (const { weight, evidence } of next.links) {
      expect(evidence.map(({ kind }) => kind)).not.toContain('shared-words')
      expect(evidence.reduce((sum, part) => sum + part.weight, 0)).toBeCloseTo(weight, 9)
    }
    expect(next.papers.map(({ id, title }) => [id, title])).toEqual(map.papers.map(({ id, title }) => [id, title]))
  })

  it('gives the same for the same, and every paper a community that there is', () => {
    const task: Task = { kind: 'relayout', map, factors: { 'shared-concept': 0.5 } }
    const { map: next } = run(task).result
    expect(run(task).result.map).toEqual(next)
    const ids = new Set(next.communities.map(({ id }) => id))
    for (const { community } of next.papers) expect(community === null || ids.has(community)).toBe(true)
  })

  it('leaves a map whose links all go', () => {
    const none = Object.fromEntries(['shared-words', 'shared-concept', 'shared-method', 'shared-dataset', 'shared-repository'].map((kind) => [kind, 0]))
    const { map: next } = run({ kind: 'relayout', map, factors: none }).result
    expect(next.links).toEqual([])
    expect(next.papers.every(({ community, x, y }) => community === null && Number.isFinite(x + y))).toBe(true)
  })
})
