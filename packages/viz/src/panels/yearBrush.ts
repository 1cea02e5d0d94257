import type { Panel, PanelContext } from './context.js'
import { button, h } from './h.js'
import { icon } from './icons.js'

/** Years in one bar, so that at most this many stand side by side. */
const MOST_BARS = 48

/** The histogram of the years; undefined where there is only one, or none. */
export function createYears(context: PanelContext): Panel | undefined {
  const { years } = context.index.facets
  return years !== null && years[0] < years[1] ? createYearBrush(years, context) : undefined
}

/**
 * A histogram of the years with a handle at either end; a stretch can be drawn over the bars too. A button sets the papers
 * themselves on an axis of years.
 */
function createYearBrush([first, last]: readonly [number, number], { store, visible, index, words }: PanelContext): Panel {
  const width = Math.ceil((last - first + 1) / MOST_BARS)
  const starts = Array.from({ length: Math.ceil((last - first + 1) / width) }, (_, at) => first + at * width)
  const totals = starts.map((start) => index.map.papers.filter(({ year }) => year !== undefined && year >= start && year < start + width).length)
  const most = Math.max(1, ...totals)
  const bars = totals.map((total) => {
    const fill = h('i')
    const bar = h('span', { class: 'column' }, [fill])
    bar.style.height = `${(100 * total) / most}%`
    return { bar, fill, total }
  })
  const handle = (name: string): HTMLInputElement => h('input', { type: 'range', min: first, max: last, step: 1, 'aria-label': name })
  const [from, to] = [handle(words.years.first), handle(words.years.last)]
  const reading = h('output', { class: 'reading' })
  const histogram = h('div', { class: 'bars', 'aria-hidden': 'true' }, bars.map(({ bar }) => bar))
  const axis = button({ class: 'icon-button axis', title: words.years.axis }, [icon('axis')], () => {
    store.dispatch({ type: 'draw', change: { arrangement: store.state.drawn.arrangement === 'years' ? 'map' : 'years' } })
  })
  const element = h('div', { class: 'years', role: 'group', 'aria-label': words.years.heading }, [
    h('h3', {}, [h('span', { 'aria-hidden': 'true' }, [words.years.heading]), reading]),
    axis,
    h('div', { class: 'track' }, [histogram, h('div', { class: 'handles' }, [from, to])]),
  ])
  const choose = (a: number, b: number, gesture: string): void => {
    const [low, high] = a <= b ? [a, b] : [b, a]
    store.dispatch({ type: 'filter', change: { years: [low, high] } }, gesture)
  }
  from.addEventListener('input', () => {
    choose(Math.min(Number(from.value), Number(to.value)), Number(to.value), 'first-year')
  })
  to.addEventListener('input', () => {
    choose(Number(from.value), Math.max(Number(from.value), Number(to.value)), 'last-year')
  })
  brush(histogram, (a, b, turn) => {
    const yearAt = (share: number): number => first + Math.min(starts.length - 1, Math.floor(share * starts.length)) * width
    const [low, high] = [yearAt(Math.min(a, b)), yearAt(Math.max(a, b))]
    choose(low, Math.min(last, high + width - 1), `brush-${turn}`)
  })
  return {
    element,
    update() {
      const [low, high] = store.state.filters.years ?? [first, last]
      element.classList.toggle('narrowed', store.state.filters.years !== null)
      const { years } = visible().counts
      axis.setAttribute('aria-pressed', String(store.state.drawn.arrangement === 'years'))
      from.value = String(low)
      to.value = String(high)
      reading.textContent = low === high ? String(low) : `${low} – ${high}`
      for (const [at, { bar, fill, total }] of bars.entries()) {
        const start = starts[at]!
        let passing = 0
        for (let year = start; year < start + width; year++) passing += years.get(year) ?? 0
        fill.style.height = total === 0 ? '0' : `${(100 * passing) / total}%`
        bar.classList.toggle('outside', start + width <= low || start > high)
      }
    },
  }
}

/** Calls back with both ends of a stroke, 0 at the left and 1 at the right, and the number of the stroke. */
function brush(element: HTMLElement, draw: (from: number, to: number, turn: number) => void): void {
  let turn = 0
  const shareOf = ({ clientX }: PointerEvent): number => {
    const { left, width } = element.getBoundingClientRect()
    return Math.min(0.9999, Math.max(0, (clientX - left) / width))
  }
  element.addEventListener('pointerdown', (event) => {
    const start = shareOf(event)
    turn++
    element.setPointerCapture(event.pointerId)
    const move = (next: PointerEvent): void => {
      draw(start, shareOf(next), turn)
    }
    draw(start, start, turn)
    element.addEventListener('pointermove', move)
    element.addEventListener('lostpointercapture', () => {
      element.removeEventListener('pointermove', move)
    }, { once: true })
  })
}
