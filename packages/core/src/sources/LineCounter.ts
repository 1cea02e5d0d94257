/** Tells the 1-based line of offsets that are asked for in ascending order; one before the last gets the last one's line. */
export class LineCounter {
  private line = 1
  private next: number

  constructor(private readonly text: string) {
    this.next = text.indexOf('\n')
  }

  lineAt(offset: number): number {
    while (this.next >= 0 && this.next < offset) {
      this.line++
      this.next = this.text.indexOf('\n', this.next + 1)
    }
    return this.line
  }
}
