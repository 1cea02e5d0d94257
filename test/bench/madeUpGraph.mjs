/**
 * A map document that does not come from papers: so many papers and links as asked for, in communities, the same for the
 * same counts. To measure the viewer at sizes that would take long to build.
 * @param {number} papers
 * @param {number} links
 * @returns {import('@paperloom/core').PaperMap}
 */
export function makeGraph(papers, links) {
  const random = createRandom(papers + links)
  const communities = Math.max(3, Math.round(Math.sqrt(papers) / 4))
  const spread = 9 * Math.sqrt(papers / communities)
  const turn = Math.PI * (3 - Math.sqrt(5))
  const list = Array.from({ length: papers }, (_, index) => {
    const group = index % communities
    const [far, near] = [2.1 * spread * Math.sqrt(group + 0.3), spread * Math.sqrt(random())]
    const around = 2 * Math.PI * random()
    return {
      id: `p${String(index).padStart(6, '0')}`,
      title: `Weave${index}: a study of thread ${index % 97}`,
      abstract: `We study thread ${index % 97} with loom ${group}. It holds.`,
      year: 2000 + (index % 25),
      venue: `Journal ${index % 7}`,
      community: `c${group + 1}`,
      x: round(1.2 * far * Math.cos(group * turn) + near * Math.cos(around)),
      y: round(far * Math.sin(group * turn) + near * Math.sin(around)),
    }
  })
  return {
    format: 'paperloom-map',
    version: 1,
    generator: 'paperloom bench',
    parameters: {},
    papers: list,
    entities: Array.from({ length: communities }, (_, group) => ({ id: `method:loom ${group}`, kind: 'method', name: `loom ${group}`, aliases: [] })),
    mentions: list.map(({ id, abstract }, index) => mentionOf(id, abstract, index % communities)),
    citations: [],
    links: makeLinks(list, links, communities, random),
    communities: Array.from({ length: communities }, (_, group) => ({
      id: `c${group + 1}`,
      label: `Loom number ${group}`,
      terms: [`loom ${group}`],
      size: Math.ceil((papers - group) / communities),
    })),
    report: { read: papers, kept: papers, merged: 0, dropped: 0, issues: [] },
  }
}

function mentionOf(paper, abstract, group) {
  const surface = `loom ${group}`
  const start = abstract.indexOf(surface)
  return { paper, entity: `method:${surface}`, surface, field: 'abstract', start, end: start + surface.length, salience: 1 }
}

/** Four of five within a community. */
function makeLinks(list, count, communities, random) {
  const links = new Map()
  while (links.size < count) {
    const a = Math.floor(random() * list.length)
    const b = random() < 0.8 ? (a + communities * (1 + Math.floor(random() * 60))) % list.length : Math.floor(random() * list.length)
    if (a === b) continue
    const [source, target] = a < b ? [a, b] : [b, a]
    const weight = round(0.05 + 0.9 * random() ** 3)
    links.set(source * list.length + target, {
      source: list[source].id,
      target: list[target].id,
      weight,
      evidence: [{ kind: 'shared-words', term: 'thread', weight }],
    })
  }
  return [...links.values()].sort((a, b) => (a.source === b.source ? (a.target < b.target ? -1 : 1) : a.source < b.source ? -1 : 1))
}

function round(value) {
  return Math.round(value * 1000) / 1000
}

/** mulberry32 (Tommy Ettinger). */
function createRandom(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
