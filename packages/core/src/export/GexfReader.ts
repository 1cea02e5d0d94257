import { FormatError } from '../model/error.js'
import type { IssueList } from './issueList.js'
import type { Network } from './network.js'
import { NetworkBuilder } from './NetworkBuilder.js'
import { readNumber, readScalar } from './networkFields.js'
import type { Scalar } from './paperFields.js'
import type { XmlElement, XmlHandlers } from './readXml.js'

interface Attribute {
  readonly title: string
  readonly type: string
}

/** The attributes of nodes or of edges: what is declared, and what holds where an item does not say. */
interface AttributeClass {
  readonly declared: Map<string, Attribute>
  readonly defaults: Map<string, Scalar>
}

/** A node or edge that has begun and not ended. */
interface OpenItem {
  readonly element: XmlElement
  readonly fields: Map<string, Scalar>
  x?: number | undefined
  y?: number | undefined
}

/** Takes GEXF apart as it streams by. Nodes may hold nodes (GEXF's hierarchy): they come out side by side. */
export class GexfReader implements XmlHandlers {
  readonly #builder: NetworkBuilder
  readonly #classes = { node: createClass(), edge: createClass() }
  readonly #meta = new Map<string, string>()
  readonly #open: OpenItem[] = []
  #class: AttributeClass = this.#classes.node
  #attribute = ''
  #directed = false
  #hasRoot = false
  #hasGraph = false

  constructor(issues: IssueList) {
    this.#builder = new NetworkBuilder(issues)
  }

  onOpen(element: XmlElement): void {
    const { name, attributes } = element
    if (!this.#hasRoot && name !== 'gexf') throw new FormatError(`not GEXF: the root element is ${name}`)
    this.#hasRoot = true
    switch (name) {
      case 'graph':
        this.#hasGraph = true
        this.#directed = attributes.get('defaultedgetype') === 'directed'
        break
      case 'attributes':
        this.#class = attributes.get('class') === 'edge' ? this.#classes.edge : this.#classes.node
        break
      case 'attribute':
        this.#attribute = attributes.get('id') ?? ''
        this.#class.declared.set(this.#attribute, {
          title: attributes.get('title') || this.#attribute,
          type: attributes.get('type')?.toLowerCase() ?? 'string',
        })
        break
      case 'node':
      case 'edge':
        this.#open.push({ element, fields: new Map(this.#classes[name].defaults) })
        break
      case 'attvalue':
        this.#readValue(attributes)
        break
      case 'position':
        this.#place(attributes)
    }
  }

  onClose(name: string, text: string): void {
    if (name === 'node') this.#closeNode()
    else if (name === 'edge') this.#closeEdge()
    else if (name === 'default') this.#setField(this.#class.defaults, this.#class, this.#attribute, text)
    else if (name === 'title' || name === 'description') this.#meta.set(name, text.trim())
  }

  finish(): Network {
    if (!this.#hasGraph) throw new FormatError('the GEXF file has no graph')
    return this.#builder.finish('gexf', Object.fromEntries(this.#meta))
  }

  #readValue(attributes: ReadonlyMap<string, string>): void {
    const item = this.#open.at(-1)
    const id = attributes.get('for') ?? attributes.get('id')
    const value = attributes.get('value')
    if (item === undefined || id === undefined || value === undefined) return
    this.#setField(item.fields, item.element.name === 'edge' ? this.#classes.edge : this.#classes.node, id, value)
  }

  #setField(fields: Map<string, Scalar>, { declared }: AttributeClass, id: string, text: string): void {
    const { title, type } = declared.get(id) ?? { title: id, type: 'string' }
    const value = readScalar(text, type)
    if (value !== undefined && title !== '') fields.set(title, value)
  }

  #place(attributes: ReadonlyMap<string, string>): void {
    const item = this.#open.at(-1)
    if (item === undefined) return
    item.x = readNumber(attributes.get('x'))
    item.y = readNumber(attributes.get('y'))
  }

  #closeNode(): void {
    const { element, fields, x, y } = this.#open.pop()!
    const { attributes, line } = element
    this.#builder.addNode({
      id: attributes.get('id') ?? '',
      label: attributes.get('label'),
      x,
      y,
      fields,
      place: `line ${line}`,
    })
  }

  #closeEdge(): void {
    const { element, fields } = this.#open.pop()!
    const { attributes, line } = element
    const type = attributes.get('type')
    this.#builder.addLink({
      source: attributes.get('source') ?? '',
      target: attributes.get('target') ?? '',
      weight: readNumber(attributes.get('weight')),
      label: attributes.get('label') || attributes.get('kind'),
      fields,
      isDirected: type === undefined ? this.#directed : type === 'directed',
      place: `line ${line}`,
    })
  }
}

function createClass(): AttributeClass {
  return { declared: new Map(), defaults: new Map() }
}
