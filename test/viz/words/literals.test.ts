import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { expect, test } from 'vitest'

const SOURCES = fileURLToPath(new URL('../../../packages/viz/src', import.meta.url))
/** Attributes that are read out or shown. */
const SPOKEN = new Set(['title', 'aria-label', 'aria-valuetext', 'aria-description', 'placeholder', 'alt'])
/** Functions whose texts are shown or read out, and from which argument on. */
const SHOWING: Readonly<Record<string, number>> = { announce: 0, explain: 0, unseen: 0, section: 0, renderGroup: 0, createNotice: 1, createSheet: 1, half: 1, step: 1, handle: 0 }
/** Makers of elements: their second or third argument is what stands inside. */
const MAKING = new Set(['h', 'button', 'webLink'])
/** Names and signs that are the same in every language. */
const SAME_EVERYWHERE = new Set(['PNG', 'SVG', 'map.json', '?src=map.json'])

/**
 * Texts with a word in them that stand where a reader sees or hears them: in an element, in an attribute that is spoken, in
 * what is announced. It follows choices and sums, but no variables: a constant with words in it would escape.
 */
function findSpoken(text: string, path = 'file.ts'): string[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2023, true)
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    if ((ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) && /\p{L}{2}/u.test(node.text) && !SAME_EVERYWHERE.has(node.text) && isSpoken(node)) {
      found.push(`${path}: ${node.text}`)
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

function isSpoken(literal: ts.Node): boolean {
  let node = literal
  let parent = node.parent
  while (ts.isTemplateExpression(parent) || ts.isTemplateSpan(parent) || ts.isParenthesizedExpression(parent) || ts.isConditionalExpression(parent) || isSum(parent)) {
    // What is asked is not said.
    if (ts.isConditionalExpression(parent) && parent.condition === node) return false
    ;[node, parent] = [parent, parent.parent]
  }
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node && SPOKEN.has(parent.name.getText().replaceAll("'", ''))
  if (ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.EqualsToken) return /\.(?:textContent|title|placeholder|ariaLabel)$/u.test(parent.left.getText())
  if (ts.isArrayLiteralExpression(parent)) {
    const call = parent.parent
    return ts.isCallExpression(call) && MAKING.has(call.expression.getText()) && call.arguments.indexOf(parent) > 0
  }
  if (!ts.isCallExpression(parent)) return false
  const name = parent.expression.getText().split('.').at(-1)!
  const at = parent.arguments.indexOf(node as ts.Expression)
  if (name === 'setAttribute') return at === 1 && SPOKEN.has((parent.arguments[0] as ts.StringLiteral).text)
  return name in SHOWING && at >= SHOWING[name]!
}

function isSum(node: ts.Node): boolean {
  const signs = [ts.SyntaxKind.PlusToken, ts.SyntaxKind.AmpersandAmpersandToken, ts.SyntaxKind.BarBarToken, ts.SyntaxKind.QuestionQuestionToken]
  return ts.isBinaryExpression(node) && signs.includes(node.operatorToken.kind)
}

test('no panel says anything but what stands in the catalogue', () => {
  const paths = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts') && !/^(?:words|styles)\//u.test(path))
  expect(paths.length).toBeGreaterThan(80)
  expect(paths.flatMap((path) => findSpoken(readFileSync(`${SOURCES}/${path}`, 'utf8'), path))).toEqual([])
})

test('the check finds what it is for', () => {
  const all = `
    h('p', { class: 'row paper', title: 'Zoom in', 'aria-label': open ? 'Fold it' : words.x }, ['Some text', n > 1 && \`\${n} papers\`, h('i', {}, [words.y])])
    button({ class: 'more' }, ['Close'], click)
    context.announce('Laid out')
    element.textContent = 'off' + more
    input.setAttribute('aria-valuetext', 'none')
    row.setAttribute('class', 'faint')
    store.dispatch({ type: 'select-paper', id })
    if (kind === 'repository') h('span', {}, [kind === 'method' ? words.a : words.b, 'SVG', ' · '])`
  expect(findSpoken(all).map((line) => line.slice(9))).toEqual(['Zoom in', 'Fold it', 'Some text', ' papers', 'Close', 'Laid out', 'off', 'none'])
})
