import { FormatError } from '../model/error.js'
import type { IssueList } from './issueList.js'
import type { Network } from './network.js'
import { NetworkBuilder, type RawLink } from './NetworkBuilder.js'
import { readNumber, readScalar } from './networkFields.js'
import type { Scalar } from './paperFields.js'
import type { XmlElement, XmlHandlers } from './readXml.js'
import { toNameToken } from './xml.js'

interface Key {
  readonly id: string
  readonly name: string
  readonly type: string
  /** `node`, `edge`, `graph` or `all`. */
  readonly for: string
}

interface OpenItem {
  readonly element: XmlElement
  readonly fields: Map<string, Scalar>
  /** The node's id where its `desc` says it whole. */
  whole?: string
  /** What yEd's graphics say. */
  readonly drawn: { x?: number; y?: number; label?: string }
}

/** What a node looks like goes into place and label, or is made anew. */
const LOOKS = ['label', 'x', 'y', 'z', 'size', 'r', 'g', 'b'] as const

/** Takes GraphML apart as it streams by. Nested graphs come out flat, ports are passed over, hyperedges reported. */
export class GraphmlReader implements XmlHandlers {
  readonly #builder: NetworkBuilder
  readonly #issues: IssueList
  readonly #keys = new Map<string, Key>()
  readonly #defaults = new Map<string, string>()
  readonly #open: OpenItem[] = []
  /** Ids of nodes by the tokens that links name them by. */
  readonly #wholeIds = new Map<string, string>()
  readonly #links: RawLink[] = []
  #key = ''
  #directed = false
  #hasRoot = false
  #hasGraph = false

  constructor(issues: IssueList) {
    this.#issues = issues
    this.#builder = new NetworkBuilder(issues)
  }

  onOpen(element: XmlElement): void {
    const { name, attributes, line } = element
    if (!this.#hasRoot && name !== 'graphml') throw new FormatError(`not GraphML: the root element is ${name}`)
    this.#hasRoot = true
    switch (name) {
      case 'key':
        this.#key = attributes.get('id') ?? ''
        this.#keys.set(this.#key, readKey(this.#key, attributes))
        break
      case 'graph':
        this.#hasGraph = true
        this.#directed = attributes.get('edgedefault') === 'directed'
        break
      case 'node':
      case 'edge':
        this.#open.push({ element, fields: new Map(), drawn: {} })
        break
      case 'data':
        this.#key = attributes.get('key') ?? ''
        break
      case 'hyperedge':
        this.#issues.add('hyperedge', 'an edge of more than two nodes was left out', `line ${line}`)
        break
      case 'Geometry':
        this.#readGeometry(attributes)
    }
  }

  onClose(name: string, text: string): void {
    const item = this.#open.at(-1)
    if (name === 'node') this.#closeNode()
    else if (name === 'edge') this.#closeEdge()
    else if (name === 'default') this.#defaults.set(this.#key, text)
    else if (name === 'desc') this.#readWhole(item, text)
    else if (item === undefined) return
    else if (name === 'data') this.#setField(item.fields, this.#keys.get(this.#key), text)
    else if (name === 'NodeLabel' || name === 'EdgeLabel') item.drawn.label ??= text.trim()
  }

  finish(): Network {
    if (!this.#hasGraph) throw new FormatError('the GraphML file has no graph')
    const whole = (id: string): string => this.#wholeIds.get(id) ?? id
    for (const link of this.#links) this.#builder.addLink({ ...link, source: whole(link.source), target: whole(link.target) })
    return this.#builder.finish('graphml')
  }

  /** A description that is the text behind the name token of a node or key; any other is passed over. */
  #readWhole(item: OpenItem | undefined, text: string): void {
    if (item !== undefined) {
      if (item.element.name === 'node' && isTokenOf(item.element.attributes.get('id') ?? '', text)) item.whole = text
      return
    }
    const key = this.#keys.get(this.#key)
    if (key !== undefined && isTokenOf(key.name, text)) this.#keys.set(key.id, { ...key, name: text })
  }

  #setField(fields: Map<string, Scalar>, key: Key | undefined, text: string): void {
    if (key === undefined || key.name === '') return
    const value = readScalar(text, key.type)
    if (value !== undefined) fields.set(key.name, value)
  }

  /** yEd gives the upper left corner, with the y axis pointing down. */
  #readGeometry(attributes: ReadonlyMap<string, string>): void {
    const item = this.#open.at(-1)
    const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((name) => readNumber(attributes.get(name)))
    if (item === undefined || x === undefined || y === undefined) return
    item.drawn.x = x + (width ?? 0) / 2
    item.drawn.y = -(y + (height ?? 0) / 2)
  }

  #fieldsOf({ element, fields }: OpenItem): Map<string, Scalar> {
    for (const [id, text] of this.#defaults) {
      const key = this.#keys.get(id)
      if (key === undefined || fields.has(key.name) || (key.for !== 'all' && key.for !== element.name)) continue
      this.#setField(fields, key, text)
    }
    return fields
  }

  #closeNode(): void {
    const item = this.#open.pop()!
    const fields = this.#fieldsOf(item)
    const [label, x, y] = LOOKS.map((name) => fields.get(name))
    for (const name of LOOKS) fields.delete(name)
    const token = item.element.attributes.get('id') ?? ''
    if (item.whole !== undefined) this.#wholeIds.set(token, item.whole)
    this.#builder.addNode({
      id: item.whole ?? token,
      label: label === undefined ? item.drawn.label : String(label),
      x: typeof x === 'number' ? x : item.drawn.x,
      y: typeof y === 'number' ? y : item.drawn.y,
      fields,
      place: `line ${item.element.line}`,
    })
  }

  #closeEdge(): void {
    const item = this.#open.pop()!
    const { attributes, line } = item.element
    this.#links.push({
      source: attributes.get('source') ?? '',
      target: attributes.get('target') ?? '',
      weight: undefined,
      label: item.drawn.label,
      fields: this.#fieldsOf(item),
      isDirected: attributes.has('directed') ? attributes.get('directed') === 'true' : this.#directed,
      place: `line ${line}`,
    })
  }
}

/** Whether a token was made of a text, with or without the number that keeps it apart. */
function isTokenOf(token: string, text: string): boolean {
  const made = toNameToken(text)
  return token.startsWith(made) && /^(?:-\d+)?$/.test(token.slice(made.length))
}

/** Without a name there is nothing to call the attribute; yEd's graphics are read on their own. */
function readKey(id: string, attributes: ReadonlyMap<string, string>): Key {
  const isGraphics = attributes.has('yfiles.type')
  return {
    id,
    name: isGraphics ? '' : attributes.get('attr.name') || id,
    type: attributes.get('attr.type')?.toLowerCase() ?? 'string',
    for: attributes.get('for') ?? 'all',
  }
}
