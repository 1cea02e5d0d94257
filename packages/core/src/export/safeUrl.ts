/** The address, if it is an http or https one that can safely stand in a link; else undefined. */
export function safeUrl(url: string | undefined): string | undefined {
  return url !== undefined && /^https?:\/\/[^\s<>"'`{}|\\^]+$/i.test(url) ? url : undefined
}
