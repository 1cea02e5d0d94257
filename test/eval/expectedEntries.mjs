import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/** What another parser made of a file: key, title, family names, year, DOI of each entry; empty where nobody says. */
export function expectedEntries(path) {
  const converted = path.replace(/\.(?:bib|ris|nbib)$/, '.json')
  if (path.includes('biblatex-csl-converter') && converted !== path && existsSync(converted)) return readConverted(converted)
  return path.includes('citation-js') ? readCitationJs(path) : []
}

function readConverted(path) {
  const { entries = {} } = JSON.parse(readFileSync(path, 'utf8'))
  return Object.values(entries).map(({ entry_key: key, fields }) => {
    const title = [textOf(fields.title), textOf(fields.subtitle)].filter((part) => part !== '').join(': ')
    const people = fields.author ?? fields.editor
    const year = /^[[~]*(\d{4})/.exec(typeof fields.date === 'string' ? fields.date : '')?.[1]
    const families = people?.map(({ family, literal }) => textOf(family ?? literal))
    return entry(key, title, families, year, typeof fields.doi === 'string' ? fields.doi : undefined)
  })
}

/** The text of a tree of nodes, marks left out. */
function textOf(nodes) {
  if (typeof nodes === 'string') return nodes
  if (!Array.isArray(nodes)) return ''
  return nodes.map(({ text, attrs, content }) => text ?? attrs?.variable ?? textOf(content)).join('')
}

function readCitationJs(path) {
  const file = join(dirname(path), '..', 'input.json')
  if (basename(dirname(path)) !== 'input' || !existsSync(file)) return []
  const tests = JSON.parse(readFileSync(file, 'utf8'))['@biblatex/text']
  const [, items] = tests[`with ${basename(path, '.bib')}`] ?? []
  return (Array.isArray(items) ? items : []).map(({ id, title, author, editor, issued, DOI }) => {
    const families = (author ?? editor)?.map(({ family, literal, given }) => family ?? literal ?? given)
    return entry(id, title, families, issued?.['date-parts']?.[0]?.[0], DOI)
  })
}

function entry(key, title = '', families, year, doi) {
  return {
    key,
    ...(title === '' ? {} : { titles: title }),
    ...(families === undefined ? {} : { authors: families.filter((family) => family !== 'others') }),
    ...(year === undefined ? {} : { years: Number(year) }),
    ...(bareDoi(doi) === undefined ? {} : { DOIs: bareDoi(doi) }),
  }
}

/** The other parser takes whatever stands in the field: only what is a DOI is compared. */
function bareDoi(doi = '') {
  return /10\.\d{4,9}\/\S+/.exec(doi)?.[0]
}
