import { describe, expect, it } from 'vitest'
import { extract, type Entity } from '@paperloom/core'
import { isNameLike } from '../../../packages/core/src/extraction/nameLike.js'

const paper = (title: string, abstract: string) => ({ papers: [{ id: 'p', title, abstract }], merges: [] })
const coined = (title: string, abstract: string): Entity[] =>
  extract(paper(title, abstract)).entities.filter(({ introducedBy }) => introducedBy === 'p')
const names = (title: string, abstract: string): string[] => coined(title, abstract).map(({ name }) => name)

describe('introduced names', () => {
  it.each([
    ['before the colon of the title', 'WeftNet: Segmenting Weaving Faults', 'Faults are rare. WeftNet finds them.', ['WeftNet']],
    ['before a technical report', 'WeftNet2.5-Mill Technical Report: Looms', 'WeftNet2.5-Mill finds weaving faults.', ['WeftNet2.5-Mill']],
    ['as a plain word that leads the title', 'Shuttle: Weaving Without Threads', 'Cloth tears. In trials, Shuttle mends cloth.', ['Shuttle']],
    ['as they are written, an S at their end too', 'MendNetS: Weaving Without Threads', 'Cloth tears, and MendNetS mends it.', ['MendNetS']],
    ['with their hyphen and their second part', 'Ctrl-loom: Weaving Without Threads', 'Cloth tears. Our Ctrl-loom mends cloth.', ['Ctrl-loom']],
    ['after `introducing`', 'On Looms', 'We mend cloth by introducing WeftNet, a method for weaving.', ['WeftNet']],
    ['with signs', 'On Looms', 'We present L^2Weft, a method for weaving. L^2Weft and WEFT+P win.', ['L^2Weft']],
    ['after `called`', 'On Looms', 'We use a loss called WarpSum for training.', ['WarpSum']],
    ['after `which we call`', 'On Looms', 'We use a loss, which we call WarpSum, for training.', ['WarpSum']],
    ['after `referred to as`', 'On Looms', 'We use a loss referred to as WarpSum for training.', ['WarpSum']],
    ['in brackets behind what describes it', 'On Looms', 'We propose an action-aware LLM method (WeftNav) by weaving.', ['WeftNav']],
    ['defined where it is proposed', 'On Looms', 'We introduce the Quilted Weft Transformer (QWTX), a model for looms. QWTX is fast.', ['QWTX']],
  ])('are found %s', (_, title, abstract, expected) => {
    expect(names(title, abstract)).toEqual(expected)
  })

  it.each([
    ['a known name in a title of several words', 'LLM Weaving with WeftNet: A Study', 'We study large language models (LLMs).', 'large language model'],
    ['a known name after `we propose`', 'On Looms', 'We propose to weave with GPT-4 in the loop.', 'GPT-4'],
    ['part of a compound name', 'T-DOM: A Taxonomy', 'Deformable object manipulation (DOM) is hard. T-DOM orders it.', 'deformable object manipulation'],
    ['a known name after `called`', 'On Looms', 'We use a model called GPT-4 for training.', 'GPT-4'],
    ['a word that leads the title and begins sentences only', 'Shuttles: A Survey', 'Shuttles weave. Cloth is woven by a shuttle.', 'Shuttles'],
    ['a word that leads the title and is written small', 'Weaving: A Survey', 'Looms are for weaving.', 'Weaving'],
    ['what is called up', 'On Looms', 'An algorithm that calls a large language model (LLM) is rare. LLM calls are slow.', 'large language model'],
    ['what is studied only', 'On Looms', 'We study the task of warp-and-weft repair (WWR) with A^2Weft.', 'WWR'],
  ])('are not %s', (_, title, abstract, name) => {
    expect(names(title, abstract)).not.toContain(name)
  })

  it.each([
    ['dataset', 'ThreadBench: A Large Benchmark for Looms', 'ThreadBench holds pictures.'],
    ['dataset', 'On Looms', 'We present ThreadBench, a new dataset of woven cloth.'],
    ['method', 'Shuttle: Weaving Without Threads', 'Cloth tears. In trials, Shuttle mends cloth.'],
    ['method', 'ThreadFix: An Algorithm for Repair', 'ThreadFix repairs cloth.'],
  ])('are a %s where the paper says so', (kind, title, abstract) => {
    expect(coined(title, abstract).map((entity) => entity.kind)).toEqual([kind])
  })
})

describe('isNameLike', () => {
  it.each(['AlphaGo', 'GPT-4', 'LLM+P', 'A^2Nav', 'LLMs', 'mT5', 'CNN'])('takes %s for a name', (word) => {
    expect(isNameLike(word)).toBe(true)
  })
  it.each(['Boats', 'tree', '2020', 'search'])('takes %s for none', (word) => {
    expect(isNameLike(word)).toBe(false)
  })
})
