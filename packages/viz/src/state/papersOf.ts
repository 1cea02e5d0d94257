import type { MapIndex } from './mapIndex.js'
import type { ViewState } from './viewState.js'

/** The papers that a subject is about, to be brought into view: of several that are selected, those that were not before. */
export function papersOf({ subject, pins }: ViewState, before: ViewState, index: MapIndex): readonly string[] {
  switch (subject.kind) {
    case 'nothing':
      return []
    case 'papers': {
      const known = before.subject.kind === 'papers' ? before.subject.ids : []
      const added = subject.ids.filter((id) => !known.includes(id))
      return added.length > 0 ? added : subject.ids.slice(-1)
    }
    case 'link':
      return [subject.source, subject.target]
    case 'path':
      return index.pathBetween(subject.source, subject.target)?.map(({ paper }) => paper) ?? [subject.source, subject.target]
    case 'reading-list':
      return pins
    case 'entity':
      return index.papersWith(subject.id)
    case 'community':
      return index.membersOf(subject.id)
  }
}
