import { describe, expect, it } from 'vitest'
import { findAbbreviations } from '../../../packages/core/src/text/abbreviations.js'

const pairs = (text: string): string[] =>
  findAbbreviations(text).map(
    ({ shortForm, longForm }) =>
      `${text.slice(shortForm.start, shortForm.end)} = ${text.slice(longForm.start, longForm.end)}`,
  )

describe('findAbbreviations', () => {
  it.each([
    ['We use a paper boat model (PBM).', ['PBM = paper boat model']],
    ['classifier-free guidance(CFG)', ['CFG = classifier-free guidance']],
    ['Large boat models (LBMs) float', ['LBMs = Large boat models']],
    ['the CFG (classifier-free guidance) trick', ['CFG = classifier-free guidance']],
    ['paper kite tree search (PKTS; Byron et al., 1843)', ['PKTS = paper kite tree search']],
    ['paper boats (PB, Byron 1843) and paper kites [PK]', ['PB = paper boats', 'PK = paper kites']],
    ['paper boats (PB (Byron, 1843))', ['PB = paper boats']],
    ['mean average precision ("mAP")', ['mAP = mean average precision']],
    ['k-nearest neighbours (kNN)', ['kNN = k-nearest neighbours']],
    ['mean of means (MoM) and internet of things (IoT)', ['MoM = mean of means', 'IoT = internet of things']],
    ['asynchronous advantage actor-critic (A3C)', ['A3C = asynchronous advantage actor-critic']],
    ['image to image (I2I)', ['I2I = image to image']],
    ['three-dimensional (3D) boats', ['3D = three-dimensional']],
    ['chain of thought, or CoT, prompting', ['CoT = chain of thought']],
    ['floating point operations, FLOPs for short,', ['FLOPs = floating point operations']],
    ['PBM stands for paper boat model.', ['PBM = paper boat model']],
    ['BoatNet, short for Boat Network, floats', ['BoatNet = Boat Network']],
    ['(SP = sentence planning; TP: x)', ['SP = sentence planning']],
    ['natural language processing (NLP)-based and NLP (again)', ['NLP = natural language processing']],
    ['PRompt Optimization in Multi-Step Tasks (PROMST): more', ['PROMST = PRompt Optimization in Multi-Step Tasks']],
    [
      'Conditional Random  Fields(CRF), Maximum Entropy(ME)',
      ['CRF = Conditional Random  Fields', 'ME = Maximum Entropy'],
    ],
    ['integer linear programming-based (ILP) search', ['ILP = integer linear programming']],
    ['the word error rate metric (WER)', ['WER = word error rate']],
    ['Association for Lingu-  istics (AL)', ['AL = Association for Lingu-  istics']],
    ["the Advisory Workshop on Boats (AWB'07)", ['AWB = Advisory Workshop on Boats']],
    [
      'reinforcement learning from human feedback (abbreviated as RLHF)',
      ['RLHF = reinforcement learning from human feedback'],
    ],
    ['research and development (R&D)', ['R&D = research and development']],
    ["Laboratoire d'Analyse et de Technologie (LAT)", ["LAT = Laboratoire d'Analyse et de Technologie"]],
  ])('finds in %j', (text, expected) => {
    expect(pairs(text)).toEqual(expected)
  })

  it.each([
    'as shown (see Figure 2)',
    'boats (e.g., Paper Ones)',
    'boats (i.e. BB)',
    'Byron (1843)',
    'Noether (Noether, 1918)',
    'part (II) and (a) and (b)',
    'the first Boat (in the Pond)',
    'a model (GPT-4)',
    'the pond dataset (CIFAR)',
    'language (Japan)',
    'VP = VP',
    'TO = to',
    'F = 2PR',
    '(AB',
    'AB)',
    '()',
    '',
    'Paper boats float. They (PBF)',
    'boats: they sail (BS)',
    'our model (ours)',
  ])('finds nothing in %j', (text) => {
    expect(pairs(text)).toEqual([])
  })

  it.each(['(', '(AB', 'ab cd (AC) ', 'word ', 'a', ' or AB', 'AB = ', '[(', 'AB stands for '])(
    'takes 200 kB of %j in linear time',
    (piece) => {
      const started = performance.now()
      findAbbreviations(piece.repeat(200_000 / piece.length))
      expect(performance.now() - started).toBeLessThan(15_000)
    },
    20_000,
  )
})
