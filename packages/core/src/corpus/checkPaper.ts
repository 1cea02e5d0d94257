import { isPlainData, isRecord } from '../base/plainData.js'
import type { Issue } from '../model/issue.js'
import type { Paper } from '../model/paper.js'

type Test = (value: unknown) => boolean

const isText: Test = (value) => typeof value === 'string'
const areTexts: Test = (value) => Array.isArray(value) && value.every(isText)

/** What a field must be that is there; other fields may be whatever JSON can say. */
const TESTS: ReadonlyMap<string, Test> = new Map<string, Test>([
  ['id', isText],
  ['title', isText],
  ['abstract', isText],
  ['authors', areTexts],
  ['year', Number.isSafeInteger],
  ['venue', isText],
  ['url', isText],
  ['urls', areTexts],
  ['keywords', areTexts],
  ['identifiers', (value) => isRecord(value) && Object.values(value).every(isText)],
  ['references', areTexts],
  ['extra', (value) => isRecord(value) && isPlainData(value)],
])

/**
 * A paper that comes from a program may hold what no map can: a field that is wrong is left out, a paper without a title is dropped,
 * and both are told of.
 */
export function checkPaper(paper: Paper, issues: Issue[]): Paper | undefined {
  return isSound(paper) ? paper : mend(paper, issues)
}

function isSound(paper: unknown): boolean {
  if (!isRecord(paper) || !isText(paper.title) || !isText(paper.id)) return false
  for (const name in paper) if (paper[name] !== undefined && !fits(name, paper[name])) return false
  return true
}

function fits(name: string, value: unknown): boolean {
  return (TESTS.get(name) ?? isPlainData)(value)
}

function mend(paper: unknown, issues: Issue[]): Paper | undefined {
  const fields: Readonly<Record<string, unknown>> = isRecord(paper) ? paper : {}
  const { id, title } = fields
  if (!isText(title)) {
    issues.push({ severity: 'error', code: 'no-title', message: `a paper has no title that is a text, so it was dropped; its id: ${nameOf(id)}` })
    return undefined
  }
  const kept = Object.entries(fields).filter(([name, value]) => {
    if (value === undefined || fits(name, value)) return true
    issues.push({ severity: 'warning', code: 'bad-field', message: `a field of a paper has the wrong type and was left out: ${name} of ${nameOf(title)}` })
    return false
  })
  // Without an id of its own, a paper is named by its title.
  return { ...Object.fromEntries(kept), id: isText(id) ? id : '' } as Paper
}

function nameOf(value: unknown): string {
  return typeof value === 'string' ? `"${value.slice(0, 60)}"` : typeof value
}
