import { h, type Child } from './h.js'

/** A page that says what is the matter and what to do next: empty, broken, loading. */
export function createNotice(kind: 'empty' | 'error' | 'loading', title: string, body: readonly Child[] = []): HTMLElement {
  return h('div', { class: `notice ${kind}`, role: kind === 'error' ? 'alert' : 'status' }, [
    h('div', { class: 'notice-mark', 'aria-hidden': 'true' }, [h('i'), h('i'), h('i')]),
    h('h2', {}, [title]),
    ...body,
  ])
}
