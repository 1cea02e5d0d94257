import type { Encoding } from '../appearance/encoding.js'
import type { Theme } from '../appearance/theme.js'
import type { Hover } from '../state/emphasis.js'
import type { MapIndex } from '../state/mapIndex.js'
import type { Store } from '../state/store.js'
import type { Visible } from '../state/visible.js'
import type { Words } from '../words/words.js'

/** Work that goes on elsewhere: `done` of `total` steps. */
export interface Waiting {
  readonly text: string
  readonly done: number
  readonly total: number
  stop(): void
}

/** What every panel may use. */
export interface PanelContext {
  readonly index: MapIndex
  readonly encoding: Encoding
  readonly store: Store
  readonly words: Words
  theme(): Theme
  /** What is being waited for, in words, and how to stop it; null when nothing is. */
  waiting(): Waiting | null
  /** What passes the filters now. */
  visible(): Visible
  /** Lights something up on the map while the pointer is on it. */
  hover(hover: Hover | null): void
  /** Says something to a screen reader. */
  announce(text: string): void
}

/** A part of the page. `update` is called after each change of the state or the theme. */
export interface Panel {
  readonly element: HTMLElement
  update(): void
}
