import { expect, test } from 'vitest'
import { makePapers } from '../bench/madeUpPapers.mjs'
import { useViewer } from '../setup/viewerPage.js'

const viewer = useViewer({}, { policy: "default-src 'self'; worker-src 'none'", expected: /worker/iu })
const NOTE = 'in the page itself, which may start no worker'

/** Notes whatever any part of the page says. */
const listen = (): void => {
  const heard: string[] = []
  Object.assign(globalThis, { heard })
  const { attachShadow } = Element.prototype
  Element.prototype.attachShadow = function (this: Element, options: ShadowRootInit) {
    const root = attachShadow.call(this, options)
    new MutationObserver(() => heard.push(root.textContent)).observe(root, { subtree: true, childList: true, characterData: true })
    return root
  }
}
const heard = (text: string): Promise<boolean> => viewer.page.evaluate((wanted) => (globalThis as unknown as { heard: string[] }).heard.some((one) => one.includes(wanted)), text)

test('where no worker may start the page builds and lays out itself, and says so', async () => {
  await viewer.open('/index.html', {}, { ready: 'notice', prepare: listen })
  const papers = makePapers(30).map((paper) => JSON.stringify(paper)).join('\n')
  await viewer.page.locator('input[type=file]').setInputFiles([{ name: 'mine.jsonl', mimeType: 'text/plain', buffer: Buffer.from(papers) }])
  await viewer.page.getByRole('region', { name: 'Import report' }).waitFor()
  expect(await viewer.page.getByRole('region', { name: 'Import report' }).getByRole('status').textContent()).toContain('30 papers on the map')
  expect(await heard(`Finding concepts, methods, datasets and code · step`)).toBe(true)
  expect(await heard(NOTE)).toBe(true)
  await viewer.page.getByRole('button', { name: 'Close' }).click()
  await viewer.page.getByText('What counts how much').click()
  await viewer.page.getByRole('slider', { name: 'Weight of words' }).press('Home')
  await viewer.page.getByRole('button', { name: 'Lay out anew' }).click()
  for (let wait = 0; wait < 60 && !(await viewer.said()).startsWith('Laid out anew, '); wait++) await viewer.page.waitForTimeout(100)
  expect(await viewer.said()).toMatch(/^Laid out anew, \d+ communit/u)
  expect(await heard(`Laying out · ${NOTE}`)).toBe(true)
})
