import { SaxesParser } from 'saxes'
import type { IssueCollector } from '../issueCollector.js'

/** An element with all that it holds. Names are as written, prefix included. */
export interface XmlElement {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly XmlElement[]
  /** The text in it and in all that it holds. */
  readonly text: string
  /** 1-based line of the end of its start tag. */
  readonly line: number
}

interface Open {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: XmlElement[]
  text: string
  readonly line: number
}

/** Deeper than any bibliography; keeps a hostile file from growing the stack. */
const DEEPEST = 64

/** Stops the parser where the text is broken; what was read before stays. */
class Broken extends Error {}

/**
 * The elements right below the root, whole ones only: what follows a fault in the XML is lost, and told of with its line.
 * Entities that the document defines itself are a fault, so that they can never expand.
 * @returns null where there is no root
 */
export function readElements(text: string, issues: IssueCollector): { readonly root: string; readonly children: readonly XmlElement[] } | null {
  const stack: Open[] = []
  let root: Open | null = null
  const parser = new SaxesParser()
  const fail = (message: string): never => {
    issues.add('error', 'broken-xml', `the XML is broken here, what follows was not read; export it again: ${message}`, { line: stack.at(-1)?.line ?? parser.line })
    throw new Broken()
  }
  parser.on('error', ({ message }) => fail(message.replace(/^\d+:\d+: /, '')))
  parser.on('opentag', ({ name, attributes }) => {
    if (stack.length >= DEEPEST) fail(`elements are nested more than ${String(DEEPEST)} deep`)
    stack.push({ name, attributes: new Map(Object.entries(attributes)), children: [], text: '', line: parser.line })
    root ??= stack[0]!
  })
  const addText = (part: string): void => {
    if (stack.length > 1) stack.at(-1)!.text += part
  }
  parser.on('text', addText)
  parser.on('cdata', addText)
  parser.on('closetag', () => {
    const element = stack.pop()!
    const parent = stack.at(-1)
    parent?.children.push(element)
    if (stack.length > 1) parent!.text += element.text
  })
  try {
    parser.write(text).close()
  } catch (error) {
    if (!(error instanceof Broken)) throw error
  }
  return root === null ? null : { root: (root as Open).name, children: (root as Open).children }
}

/** The elements of this name right below another. */
export function childrenOf(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element?.children.filter((child) => child.name === name) ?? []
}

/** The text of the first element at this path of names below another; undefined where there is none. */
export function textAt(element: XmlElement | undefined, ...path: readonly string[]): string | undefined {
  let at = element
  for (const name of path) at = at?.children.find((child) => child.name === name)
  const text = at?.text.trim()
  return text === '' ? undefined : text
}
