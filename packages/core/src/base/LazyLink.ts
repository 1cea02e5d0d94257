import type { Evidence, Link } from '../model/link.js'

/** Makes the evidence of a link, which is known by its number. */
export type ReadEvidence = (link: number) => readonly Evidence[]

/**
 * A link that keeps no evidence but makes it whenever that is asked for: as objects it would take most of the room of a map. To
 * everyone else it is a plain object with the fields of a link.
 */
export class LazyLink implements Link {
  /** One for all links, so that they have one shape: a getter of its own would make each a dictionary, of four times the room. */
  static readonly #evidence: PropertyDescriptor & ThisType<LazyLink> = {
    get() {
      return this.#read(this.#number)
    },
    enumerable: true,
    configurable: true,
  }

  readonly source: string
  readonly target: string
  readonly weight: number
  declare readonly evidence: readonly Evidence[]
  readonly #read: ReadEvidence
  readonly #number: number

  constructor(source: string, target: string, weight: number, read: ReadEvidence, number: number) {
    this.source = source
    this.target = target
    this.weight = weight
    this.#read = read
    this.#number = number
    Object.defineProperty(this, 'evidence', LazyLink.#evidence)
    Object.setPrototypeOf(this, Object.prototype)
  }
}
