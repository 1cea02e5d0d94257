/**
 * A 32-bit hash of a text's UTF-16 code units, as eight hexadecimal digits. Not for security.
 * Algorithm: FNV-1a (Fowler, Noll, Vo) with the finaliser of MurmurHash3 (Appleby).
 */
export function hashText(text: string): string {
  return hashTexts([text])
}

/** The hash of all parts joined, without joining them. */
export function hashTexts(parts: Iterable<string>): string {
  let hash = 0x811c9dc5
  for (const part of parts) {
    for (let i = 0; i < part.length; i++) {
      const unit = part.charCodeAt(i)
      hash = Math.imul(hash ^ (unit & 0xff), 0x01000193)
      hash = Math.imul(hash ^ (unit >>> 8), 0x01000193)
    }
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return ((hash ^ (hash >>> 16)) >>> 0).toString(16).padStart(8, '0')
}
