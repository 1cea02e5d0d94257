import { COMMUNITY_NAMES, plainName } from './fieldNames.js'
import type { Scalar } from './paperFields.js'

/** Fields of a node with its community taken out of them. */
export interface CommunityFields {
  /** Whole numbers as such: `3` for `3.0`. */
  readonly community?: string
  /** Its name, where the file gives a key and a name. */
  readonly communityLabel?: string
  readonly fields: ReadonlyMap<string, Scalar>
}

/** Finds which of a node's fields says its community, if one does. */
export function takeCommunity(fields: ReadonlyMap<string, Scalar>): CommunityFields {
  const names = new Map([...fields.keys()].reverse().map((name) => [plainName(name), name]))
  const found = COMMUNITY_NAMES.find((plain) => names.has(plain))
  if (found === undefined) return { fields }
  const left = new Map(fields)
  const take = (plain: string): string => {
    const name = names.get(plain)!
    const value = left.get(name)
    left.delete(name)
    return String(value)
  }
  const community = take(found).replace(/^\s*(-?\d{1,15})(?:\.0+)?\s*$/, '$1')
  const communityLabel = found === 'communityid' && names.has('community') ? take('community') : ''
  return {
    fields: left,
    ...(community === '' ? {} : { community }),
    ...(communityLabel === '' ? {} : { communityLabel }),
  }
}

/** Reads a value by its declared type; undefined where it does not fit, or is `null` as Gephi writes it. */
export function readScalar(text: string, type: string): Scalar | undefined {
  switch (type) {
    case 'integer':
    case 'int':
    case 'long':
    case 'short':
    case 'byte':
    case 'float':
    case 'double':
    case 'biginteger':
    case 'bigdecimal': {
      const value = Number(text)
      return text.trim() === '' || !Number.isFinite(value) ? undefined : value
    }
    case 'boolean':
      return /^\s*(?:true|1)\s*$/i.test(text) ? true : /^\s*(?:false|0)\s*$/i.test(text) ? false : undefined
    default:
      return text
  }
}

/** A number, or undefined where the text is none. */
export function readNumber(text: string | undefined): number | undefined {
  if (text === undefined || text.trim() === '') return undefined
  const value = Number(text)
  return Number.isFinite(value) ? value : undefined
}
