import { decodeFilters, encodeFilters } from './urlFilters.js'
import { INITIAL_STATE, NOTHING, type Subject, type ViewState } from './viewState.js'

/** Rises when the meaning of a field changes; new fields do not raise it. */
const VERSION = '1'

/** Writes a state as `v=1&paper=…`, short and readable; the initial state is the empty text. */
export function encodeState(state: ViewState): string {
  const fields = new URLSearchParams()
  encodeSubject(state.subject, fields)
  if (state.focus !== null) fields.append('focus', state.focus)
  if (state.view !== INITIAL_STATE.view) fields.append('view', state.view)
  encodeFilters(state.filters, fields)
  const text = fields.toString()
  return text === '' ? '' : `v=${VERSION}&${text}`
}

/** Reads what `encodeState` wrote, with or without a leading `#`. Anything else gives the initial state. */
export function decodeState(text: string): ViewState {
  const fields = new URLSearchParams(text.startsWith('#') ? text.slice(1) : text)
  if (fields.get('v') !== VERSION) return INITIAL_STATE
  return {
    subject: decodeSubject(fields),
    focus: fields.get('focus'),
    view: fields.get('view') === 'list' ? 'list' : 'map',
    filters: decodeFilters(fields),
  }
}

function encodeSubject(subject: Subject, fields: URLSearchParams): void {
  switch (subject.kind) {
    case 'nothing':
      return
    case 'papers':
      for (const id of subject.ids) fields.append('paper', id)
      return
    case 'link':
      fields.append('link', subject.source)
      fields.append('link', subject.target)
      return
    case 'entity':
    case 'community':
      fields.append(subject.kind, subject.id)
  }
}

function decodeSubject(fields: URLSearchParams): Subject {
  const papers = fields.getAll('paper')
  if (papers.length > 0) return { kind: 'papers', ids: [...new Set(papers)] }
  const [source, target] = fields.getAll('link')
  if (source !== undefined && target !== undefined) return { kind: 'link', source, target }
  const entity = fields.get('entity')
  if (entity !== null) return { kind: 'entity', id: entity }
  const community = fields.get('community')
  return community === null ? NOTHING : { kind: 'community', id: community }
}
