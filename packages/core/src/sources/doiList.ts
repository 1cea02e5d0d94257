import { listOtherIdentifiers } from '../model/paper.js'
import { normalizeDoi } from '../text/identifiers.js'

type Fields = Readonly<Record<string, unknown>>

/** DOIs hold commas and semicolons of their own, but neither an address nor another DOI follows these. */
const BETWEEN = /(?<!\bdoi:?)[\s,;|](?=https?:\/\/|doi:|10\.\d{4,9}\/)/i

/**
 * The parts of a field of DOIs, each with its DOI: fields hold several where a paper has appeared at several places. The
 * DOI is null where a part, such as the label `none`, is none.
 */
export function splitDois(field: string): { readonly text: string; readonly doi: string | null }[] {
  const parts = field.split(BETWEEN).map((part) => part.replace(/(?<![\s.,;|])[\s.,;|]+$/, '').trim())
  return parts.filter((part) => part !== '').map((text) => ({ text, doi: readDoi(text) }))
}

/** A DOI, or the one that an address ends with, whatever resolver or publisher it leads to. */
function readDoi(text: string): string | null {
  return normalizeDoi(text) ?? normalizeDoi(/\/(10\.\d{4,9}\/\S+)/.exec(text)?.[1] ?? '')
}

/** Unknown fields with further identifiers among them, by which the paper is found as by its first. */
export function withOtherIdentifiers(extra: Fields, others: readonly string[]): Fields {
  if (others.length === 0) return extra
  return Object.fromEntries([...Object.entries(extra), ['otherIdentifiers', [...new Set([...listOtherIdentifiers(extra), ...others])]]])
}
