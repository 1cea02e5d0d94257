import type { Issue } from '../model/issue.js'

const MAX_ISSUES = 1000

/** Collects faults of a map. A million broken items make a thousand issues and a last one that counts the others. */
export class IssueList {
  readonly #issues: Issue[] = []
  #more = 0

  add(code: string, message: string, path: string): void {
    if (this.#issues.length < MAX_ISSUES) this.#issues.push({ severity: 'warning', code, message: `${path}: ${message}`, path })
    else this.#more++
  }

  toArray(): readonly Issue[] {
    if (this.#more === 0) return this.#issues
    return [...this.#issues, { severity: 'warning', code: 'more-issues', message: `more faults, not listed: ${this.#more}` }]
  }
}
