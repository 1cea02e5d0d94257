/**
 * Papers that do not exist, the same for the same count and seed: topics with words of their own, methods and datasets that
 * papers share and abbreviate, repositories, references to earlier papers.
 */

const SYLLABLES = 'ba be bo da de di fo ga go ka ke la le li lo ma me mi na ne no pa pe ra re ri ro sa se si ta te ti to va vo za'.split(' ')
const ENDINGS = ['tion', 'ment', 'graphy', 'metry', 'sis', 'ture', 'ling', 'work']
const PAPERS_A_TOPIC = 25
const METHODS = ['Estimation', 'Sampling', 'Matching', 'Filtering', 'Regression', 'Search']
const OPENINGS = [
  (t) => `The study of ${t.noun} has long relied on ${t.adjective} ${t.object}.`,
  (t) => `Many questions about ${t.adjective} ${t.noun} remain open.`,
  (t) => `Work on ${t.noun} and ${t.object} is growing fast.`,
]
const MIDDLES = [
  (t, p) => `We introduce ${p.name}, which combines ${t.method} (${t.abbreviation}) with ${t.adjective} ${t.object}.`,
  (t, p) => `${p.name} applies ${t.abbreviation} to ${t.noun} and learns ${t.object} from few examples.`,
  (t, p) => `In this paper, ${p.name} extends ${t.method} to ${t.adjective} ${t.noun}.`,
]
const CLOSINGS = [
  (t, p) => `On ${t.dataset}, ${p.name} improves ${t.noun} by ${p.gain} percent over ${t.method}.`,
  (t, p) => `Experiments on ${t.dataset} show that ${t.object} matter more than ${t.noun}, by ${p.gain} points.`,
  (t, p) => `We evaluate on ${t.dataset} and find ${p.gain} percent fewer errors in ${t.adjective} ${t.object}.`,
]

/**
 * @param {number} count
 * @param {number} [seed]
 * @returns {import('@paperloom/core').Paper[]} in no order of importance
 */
export function makePapers(count, seed = 1) {
  const random = createRandom(seed)
  const topics = Array.from({ length: Math.max(2, Math.round(count / PAPERS_A_TOPIC)) }, () => makeTopic(random))
  return Array.from({ length: count }, (_, index) => makePaper(index, topics, random))
}

/** The same papers as JSON Lines. @param {number} count */
export function makePapersText(count, seed = 1) {
  return `${makePapers(count, seed).map((paper) => JSON.stringify(paper)).join('\n')}\n`
}

function makeTopic(random) {
  const word = () => pick(SYLLABLES, random) + pick(SYLLABLES, random) + pick(SYLLABLES, random)
  const method = `${capital(word())} ${capital(word())} ${pick(METHODS, random)}`
  return {
    noun: word() + pick(ENDINGS, random),
    adjective: `${word()}ic`,
    object: `${word()}ors`,
    method,
    abbreviation: method.replace(/[^A-Z]/g, ''),
    dataset: `${capital(word())}Bank-${1 + Math.floor(random() * 90)}`,
  }
}

function makePaper(index, topics, random) {
  const topic = topics[index % topics.length]
  const other = pick(topics, random)
  const paper = { name: `${capital(pick(SYLLABLES, random))}${pick(SYLLABLES, random)}Net${index}`, gain: 1 + Math.floor(random() * 40) }
  const code = random() < 0.3 ? ` Code is at https://github.com/made-up-${index % 7}/${paper.name.toLowerCase()}.` : ''
  const references = index < topics.length || random() < 0.3 ? [] : [`p${index - topics.length}`, `p${Math.floor(random() * index)}`]
  return {
    id: `p${index}`,
    title: `${paper.name}: ${capital(topic.adjective)} ${capital(topic.noun)} with ${topic.method}`,
    abstract: `${pick(OPENINGS, random)(topic)} ${pick(MIDDLES, random)(topic, paper)} It also helps ${other.noun}. ${pick(CLOSINGS, random)(topic, paper)}${code}`,
    authors: [`Author ${capital(pick(SYLLABLES, random))}`, `Author ${capital(pick(SYLLABLES, random))}`],
    year: 2000 + (index % 25),
    ...(references.length === 0 ? {} : { references: [...new Set(references)] }),
  }
}

/** mulberry32 (Tommy Ettinger): a small seeded source of numbers in [0, 1). */
export function createRandom(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

function pick(list, random) {
  return list[Math.floor(random() * list.length)]
}

function capital(word) {
  return word[0].toUpperCase() + word.slice(1)
}
