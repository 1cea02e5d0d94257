/** What the label of a line says that it is; `heading` is an arXiv id above a paper, `detail` what {@link readDetail} knows. */
export type BlockRole = 'title' | 'authors' | 'abstract' | 'heading' | 'detail' | 'other'

/** A stretch of a page between empty lines or labels, on one line. */
export interface Block {
  readonly text: string
  /** 1-based line where it begins. */
  readonly line: number
  readonly role?: BlockRole
}
