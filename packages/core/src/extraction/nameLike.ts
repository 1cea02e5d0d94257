/** A capital or digit inside, or all capitals: `AlphaGo`, `GPT-4`, `LLM+P`, `A^2Nav`. */
export function isNameLike(surface: string): boolean {
  return /^\P{Lu}*\p{Lu}/u.test(surface.slice(1)) || (/\d/.test(surface) && /\p{L}/u.test(surface)) || /[+^]/.test(surface)
}
