import type { PaperMap } from '@paperloom/core'

/** A map may carry a title of its own. */
export function titleOf(map: PaperMap): string | undefined {
  const { title, parameters } = map as PaperMap & { readonly title?: unknown }
  return [title, parameters.title].find((text): text is string => typeof text === 'string' && text.trim() !== '')
}
