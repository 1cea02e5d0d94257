import { decodeDrawn, encodeDrawn } from './urlDrawn.js'
import { decodeFilters, encodeFilters } from './urlFilters.js'
import { decodeWeights, encodeWeights } from './urlWeights.js'
import { INITIAL_STATE, NOTHING, STEPS, type Subject, type ViewState } from './viewState.js'

/** Rises when the meaning of a field changes; new fields do not raise it. */
const VERSION = '1'

/** Writes a state as `v=1&paper=…`, short and readable; the initial state is the empty text. */
export function encodeState(state: ViewState): string {
  const fields = new URLSearchParams()
  encodeSubject(state.subject, fields)
  if (state.focus !== null) {
    fields.append('focus', state.focus)
    if (state.steps !== INITIAL_STATE.steps) fields.append('steps', String(state.steps))
  }
  if (state.view !== INITIAL_STATE.view) fields.append('view', state.view)
  encodeFilters(state.filters, fields)
  encodeDrawn(state.drawn, fields)
  encodeWeights('weigh', state.weights, fields)
  encodeWeights('laid', state.layoutWeights, fields)
  for (const id of state.pins) fields.append('pin', id)
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
    steps: STEPS.find((steps) => String(steps) === fields.get('steps') && fields.has('focus')) ?? INITIAL_STATE.steps,
    view: fields.get('view') === 'list' ? 'list' : 'map',
    filters: decodeFilters(fields),
    drawn: decodeDrawn(fields),
    pins: [...new Set(fields.getAll('pin'))],
    weights: decodeWeights('weigh', fields),
    layoutWeights: decodeWeights('laid', fields),
    pathFrom: null,
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
    case 'path':
      fields.append(subject.kind, subject.source)
      fields.append(subject.kind, subject.target)
      return
    case 'reading-list':
      fields.append('show', 'reading-list')
      return
    case 'entity':
    case 'community':
      fields.append(subject.kind, subject.id)
  }
}

function decodeSubject(fields: URLSearchParams): Subject {
  const papers = fields.getAll('paper')
  if (papers.length > 0) return { kind: 'papers', ids: [...new Set(papers)] }
  for (const kind of ['link', 'path'] as const) {
    const [source, target] = fields.getAll(kind)
    if (source !== undefined && target !== undefined) return { kind, source, target }
  }
  if (fields.get('show') === 'reading-list') return { kind: 'reading-list' }
  const entity = fields.get('entity')
  if (entity !== null) return { kind: 'entity', id: entity }
  const community = fields.get('community')
  return community === null ? NOTHING : { kind: 'community', id: community }
}
