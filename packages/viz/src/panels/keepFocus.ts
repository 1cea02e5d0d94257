/**
 * Renders a part anew and puts the focus back on the same control, found by what it says. Where it is gone, `otherwise`
 * takes the focus; where the focus was elsewhere, it stays there.
 */
export function keepFocus(part: HTMLElement, render: () => void, otherwise: () => HTMLElement | null): void {
  const focused = part.querySelector<HTMLElement>(':focus')
  render()
  if (focused === null) return
  const name = nameOf(focused)
  const again = [...part.querySelectorAll<HTMLElement>(focused.localName)].find((element) => nameOf(element) === name)
  const next = again ?? otherwise()
  next?.focus({ preventScroll: next !== again })
}

/** What a control says while its state changes: a pressed button may say something else. */
function nameOf(element: HTMLElement): string {
  return element.dataset['key'] ?? element.getAttribute('aria-label') ?? element.textContent
}
