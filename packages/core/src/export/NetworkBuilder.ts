import { withFields } from '../base/withFields.js'
import type { IssueList } from './issueList.js'
import { takeCommunity } from './networkFields.js'
import type { Network, NetworkLink, NetworkNode } from './network.js'
import { LINK_COLUMNS } from './graphTable.js'
import { htmlToText } from './htmlText.js'
import { plainName } from './fieldNames.js'
import type { Scalar } from './paperFields.js'

/** A link as a graph file gives it. */
export interface RawLink extends Omit<NetworkLink, 'weight'> {
  readonly weight: number | undefined
  readonly fields: ReadonlyMap<string, Scalar>
  readonly isDirected: boolean
}

/** Collects the nodes and links of a graph file, finds communities, weights and names among their attributes. */
export class NetworkBuilder {
  readonly #issues: IssueList
  readonly #nodes: NetworkNode[] = []
  readonly #links: NetworkLink[] = []
  readonly #communityLabels = new Map<string, string>()
  readonly #lostNames = new Set<string>()
  #directed = 0

  constructor(issues: IssueList) {
    this.#issues = issues
  }

  addNode(node: Omit<NetworkNode, 'community'>): void {
    const { fields, community, communityLabel } = takeCommunity(node.fields)
    if (community !== undefined && communityLabel !== undefined) this.#communityLabels.set(community, communityLabel)
    this.#nodes.push(withFields(node, { fields, community }))
  }

  /** What a file calls a link by its `label` comes before what it calls its `kind`, whichever stands first. */
  addLink({ source, target, weight, label, place, fields, isDirected }: RawLink): void {
    let [found, name, kind] = [weight, label, '']
    for (const [field, value] of fields) {
      const plain = plainName(field)
      if (plain === 'weight' && typeof value === 'number') found ??= value
      else if (plain === 'label') name ||= String(value)
      else if (plain === 'kind') kind ||= String(value)
      else if (!LINK_COLUMNS.has(plain)) this.#lostNames.add(field)
    }
    if (isDirected) this.#directed++
    this.#links.push({
      source,
      target,
      weight: found ?? 1,
      label: name || (kind === 'imported' ? undefined : kind || undefined),
      place,
    })
  }

  finish(
    format: string,
    { title, description }: { readonly title?: string; readonly description?: string } = {},
  ): Network {
    if (this.#lostNames.size > 0) {
      const names = [...this.#lostNames].slice(0, 20).join(', ')
      this.#issues.add(
        'link-attributes',
        `a map keeps weight and label of a link, not its other attributes: ${names}`,
        'links',
      )
    }
    if (this.#directed > 0) {
      this.#issues.add('directed-links', `links of a map have no direction; directed ones: ${this.#directed}`, 'links')
    }
    const parameters = {
      ...(title === undefined || title === '' ? {} : { title: htmlToText(title) }),
      ...(description === undefined || description === '' ? {} : { description: htmlToText(description) }),
    }
    return { format, nodes: this.#nodes, links: this.#links, communityLabels: this.#communityLabels, parameters }
  }
}
