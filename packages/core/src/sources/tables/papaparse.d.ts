/** What Paperloom uses of Papa Parse; the published types need those of Node, which core must not know. */
declare const Papa: {
  parse(
    text: string,
    config: {
      readonly delimiter?: string
      readonly delimitersToGuess?: readonly string[]
      readonly skipEmptyLines: 'greedy'
      readonly preview?: number
      readonly step: (row: { readonly data: string[]; readonly meta: { readonly cursor: number; readonly delimiter: string } }) => void
    },
  ): void
}
export default Papa
