/** One answer in two forms: for a program and for a person. */
export interface View {
  readonly figures: object
  readonly words: readonly string[]
}
