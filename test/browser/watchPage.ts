import type { BrowserContext, Page } from 'playwright-core'

/** Everything that a page should not do: break a policy, throw, print, ask another place for something. */
export interface PageFaults {
  readonly faults: string[]
  /** Addresses that were asked for, the page's own included. */
  readonly requests: string[]
}

/** What Chromium says of its own way to lay layers over each other without a graphics card. */
const OWN_REMARK = /GL Driver Message \(OpenGL, Performance, .*: GPU stall due to ReadPixels/

/** A page that is watched from its first line on. */
export async function openWatched(context: BrowserContext): Promise<{ page: Page } & PageFaults> {
  const page = await context.newPage()
  const faults: string[] = []
  const requests: string[] = []
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`))
  page.on('console', (message) => {
    if ((message.type() === 'error' || message.type() === 'warning') && !OWN_REMARK.test(message.text())) faults.push(`${message.type()}: ${message.text()}`)
  })
  page.on('request', (request) => requests.push(request.url()))
  await page.exposeFunction('reportViolation', (text: string) => faults.push(`policy: ${text}`))
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      ;(window as unknown as { reportViolation: (text: string) => void }).reportViolation(`${violatedDirective} ${blockedURI}`)
    })
  })
  return { page, faults, requests }
}
