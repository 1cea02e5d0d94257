/** What can stand around the map; the search and the list change the view, so that `readonly` leaves them out. */
export const CONTROLS = ['title', 'search', 'legend', 'list', 'reading-list', 'zoom', 'save', 'theme', 'help'] as const
export type Control = (typeof CONTROLS)[number]

/**
 * Reads a list of controls between spaces, such as `title zoom`; names that there are not are passed over.
 * @returns undefined where nothing is said: then all are shown
 */
export function readControls(text: string | null): readonly Control[] | undefined {
  if (text === null) return undefined
  const names = text.toLowerCase().split(/\s+/)
  return CONTROLS.filter((control) => names.includes(control))
}

/** The same list for a style sheet; `none` where it is empty. */
export function writeControls(controls: readonly Control[]): string {
  return controls.join(' ') || 'none'
}
