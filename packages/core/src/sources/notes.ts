import { splitKeys } from './citedReference.js'

/** What managers write into a note or `Extra` for want of a field, a line each: `DOI: 10.1000/1`, `arXiv: 2401.00001`. */
export interface Notes {
  readonly doi?: string
  readonly arxiv?: string
  readonly pmid?: string
  readonly key?: string
  /** Keys of the papers that it cites, as Better BibTeX has it. */
  readonly cites: readonly string[]
}

const LINE = /(?:^|[\n;])[^\S\n]*(doi|arxiv|pmid|citation key|cites):[^\S\n]*([^\n;]+)/gi

export function readNotes(text: string | undefined): Notes {
  const found = new Map<string, string>()
  const cites: string[] = []
  for (const [, name, value] of (text ?? '').matchAll(LINE)) {
    const key = name!.toLowerCase()
    if (key === 'cites') for (const cited of splitKeys(value!)) cites.push(cited)
    else if (!found.has(key)) found.set(key, value!.trim())
  }
  const [doi, arxiv, pmid, key] = ['doi', 'arxiv', 'pmid', 'citation key'].map((name) => found.get(name))
  return {
    ...(doi === undefined ? {} : { doi }),
    ...(arxiv === undefined ? {} : { arxiv }),
    ...(pmid === undefined ? {} : { pmid }),
    ...(key === undefined ? {} : { key }),
    cites,
  }
}
