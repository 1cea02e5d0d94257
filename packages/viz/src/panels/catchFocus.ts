/**
 * Does something to a part of the page. Where that hides or takes away what had the focus, `home` takes the focus, so
 * that a keyboard goes on from there and not from the top of the page.
 */
export function catchFocus(part: HTMLElement, change: () => void, home: () => void): void {
  const focused = focusedIn(part)
  change()
  if (focused === null || (part.contains(focused) && focused.getClientRects().length > 0)) return
  const now = focusedIn(part)
  if (now === null || now === focused) home()
}

/** What inside of a part has the focus. */
function focusedIn(part: HTMLElement): Element | null {
  const { activeElement } = part.getRootNode() as Document | ShadowRoot
  return activeElement !== null && part.contains(activeElement) ? activeElement : null
}
